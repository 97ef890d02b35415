import { hash } from '@node-rs/argon2';

/** The password of every employee made in a test. */
export const PASSWORD = 'et langt passord til test';

let known: Promise<string> | undefined;

/** Its hash, cheap to compute: tests sign in often. */
export const passwordHash = (): Promise<string> => (known ??= hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 }));
