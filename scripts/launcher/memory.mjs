/**
 * What api and worker are started with. V8 lets a heap grow the further the more memory the machine has, and collects the
 * later for it: 250 to 300 MB resident on 24 GB, where 200 do the same work in the same time. The limit is far from what either needs.
 */
export const MEMORY_FLAGS = ['--max-old-space-size=512'];
