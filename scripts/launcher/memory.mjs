/** V8 lets a heap grow the further the more memory the machine has, and collects the later for it. The limit is far from what either program needs. */
const LIMIT = '--max-old-space-size=512';

/**
 * V8 sets four threads beside the program to help it collect. Under load they spend more than they save (of a statement that comes alone 50 µs, a fifth),
 * and on two cores they take it from the database.
 */
const ONE_HELPER = '--v8-pool-size=1';

/** What api and worker are started with. */
export const MEMORY_FLAGS = [LIMIT, ONE_HELPER];
