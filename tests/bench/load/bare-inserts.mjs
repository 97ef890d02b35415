// Reference B: the most rows that the database takes durably from this machine, with nothing done to them (docs/performance.md).
import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

const CONNECTIONS = 4;
const ROWS = 100;
/** Of 0.6 KB. */
const PADDING = 'x'.repeat(560);

/** @returns rows a second */
export async function bareInserts(count) {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => createConnection(process.env.DATABASE_URL)));
  const [first] = connections;
  await first.query('CREATE TABLE bench_bare (id char(36) CHARACTER SET ascii NOT NULL, who int NOT NULL, body varchar(1000) NOT NULL, seq bigint NOT NULL AUTO_INCREMENT PRIMARY KEY, UNIQUE KEY (id), KEY (who)) ENGINE=InnoDB');
  try {
    const began = performance.now();
    await Promise.all(connections.map((connection, index) => insert(connection, count / CONNECTIONS, index)));
    return count / ((performance.now() - began) / 1000);
  } finally {
    await first.query('DROP TABLE bench_bare');
    await Promise.all(connections.map((connection) => connection.end()));
  }
}

async function insert(connection, count, who) {
  for (let done = 0; done < count; done += ROWS) {
    await connection.query('INSERT INTO bench_bare (id, who, body) VALUES ?', [Array.from({ length: ROWS }, () => [randomUUID(), who, PADDING])]);
  }
}
