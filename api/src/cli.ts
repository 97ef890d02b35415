import 'reflect-metadata';
import { ConfigError, DomainError, readConfig } from './platform/index.js';
import { isVerb, usage, verbs } from './operator/verbs.js';

/** The operator's command: `npm run spor -- <verb> [arguments]`. Ends with 0 when it was done, 1 when not, 2 when misunderstood. */
async function main([verb, ...words]: string[]): Promise<number> {
  if (!verb || !isVerb(verb)) {
    process.stderr.write(usage());
    return 2;
  }
  return (await verbs[verb].run(readConfig(), words)) ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const expected = error instanceof ConfigError || error instanceof DomainError;
    process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  },
);
