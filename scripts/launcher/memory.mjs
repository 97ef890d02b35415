/** V8 lets a heap grow the further the more memory the machine has, and collects the later for it. The limit is far from what either program needs. */
const LIMIT = '--max-old-space-size=512';

/**
 * V8 sets four threads beside the program to help it collect, whatever the machine has. On two cores one does the same for less: in turns, six times each,
 * 8 % of the processor for a statement of a batch and 3 % for one alone (docs/performance.md). Memory is the same.
 */
const ONE_HELPER = '--v8-pool-size=1';

/** What api and worker are started with. */
export const MEMORY_FLAGS = [LIMIT, ONE_HELPER];
