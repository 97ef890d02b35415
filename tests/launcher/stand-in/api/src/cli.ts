// The stand-in's operator command: `prepare`, `sql <statement>`, `end <code>`. STAND_IN_FAILS=1 makes prepare fail.
import mysql from 'mysql2/promise';

const [verb, argument] = process.argv.slice(2);
if (verb === 'prepare' && process.env['STAND_IN_FAILS']) {
  process.stderr.write('the content is wrong\n');
  process.exit(3);
}
if (verb === 'prepare') await sql('CREATE TABLE IF NOT EXISTS kept (word VARCHAR(40))');
if (verb === 'sql') process.stdout.write(`${JSON.stringify(await sql(argument ?? ''))}\n`);
if (verb === 'end') process.exitCode = Number(argument);

async function sql(statement: string): Promise<unknown> {
  const connection = await mysql.createConnection(process.env['DATABASE_URL'] ?? '');
  const [answer] = await connection.query(statement);
  await connection.end();
  return answer;
}
