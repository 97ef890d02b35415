/** V8 lets a heap grow the further the more memory the machine has, and collects the later for it. The limit is far from what either program needs. */
const LIMIT = '--max-old-space-size=512';

/**
 * V8 sets four threads beside the program to help it collect, whatever the machine has. On two cores one does the same for less: in turns, six times each,
 * 8 % of the processor for a statement of a batch and 3 % for one alone (docs/performance.md). Memory is the same.
 */
const ONE_HELPER = '--v8-pool-size=1';

/**
 * V8 notices where in the program things are made that live long, and makes them among the old at once. Under load it takes the parts of every
 * request for such; they die there all the same, keep others alive with them, and the old must be gone through every 0.7 s. Without it an answer
 * that asks nothing of the database costs 32 µs and not 57, a statement that comes alone 134 and not 167 (docs/performance.md).
 */
const NO_PRETENURING = '--no-allocation-site-pretenuring';

/** What api and worker are started with. */
export const MEMORY_FLAGS = [LIMIT, ONE_HELPER, NO_PRETENURING];
