// Tells what it was given, and ends with a code of its own.
const { DATABASE_URL, REDIS_URL, SPOR_DATA_DIR } = process.env;
process.stdout.write(`${JSON.stringify({ args: process.argv.slice(2), DATABASE_URL, REDIS_URL, SPOR_DATA_DIR })}\n`);
process.exitCode = 5;
