// Makes many statements of those there are, inside the database: to the door they would take hours.

/** A copy is so many moments further back that what a moment says of its process stays (api/src/records/clock). */
const SLOTS = 32;
const COLUMNS = 'xapi_version, received, assigned, overlaps, actor_id, verb_id, activity_id, registration, occurred_at, voided_at';

/**
 * Copies the newest statements again and again, each copy with ids and moments of its own, further back in time than the one before,
 * so that what is asked for lies where the latest lie and the process's clock need not know of it.
 * @param {{ database: import('mysql2/promise').Connection, newest: number, until: number, tell?: (line: string) => void }} wish newest: how many are copied; until: how many there are to be
 */
export async function copyStatements({ database, newest, until, tell = () => {} }) {
  const [[{ stored, last }]] = await database.query('SELECT COUNT(*) AS stored, MAX(seq) AS last FROM statement');
  const [[{ first }]] = await database.query(`SELECT MIN(seq) AS first FROM (SELECT seq FROM statement ORDER BY seq DESC LIMIT ${newest}) newest`);
  const span = Math.ceil((last - first + 1) / SLOTS) * SLOTS;
  const copies = Math.ceil((until - stored) / newest);
  for (let copy = 1; copy <= copies; copy += 1) {
    await copyOnce({ database, first, last, back: copy * span, copy });
    if (copy % 10 === 0) tell(`${stored + copy * newest} statements are there`);
  }
  await database.query('ANALYZE TABLE statement, statement_actor, statement_activity');
  return stored + copies * newest;
}

async function copyOnce({ database, first, last, back, copy }) {
  const id = `CONCAT('${copy.toString(16).padStart(8, '0')}', SUBSTR(id, 9))`;
  const stored = (seq) => `DATE_FORMAT(TIMESTAMP'1970-01-01 00:00:00' + INTERVAL ${seq} MICROSECOND, '%Y-%m-%dT%H:%i:%s.%fZ')`;
  const values = { received: `REPLACE(received, id, ${id})`, assigned: `REPLACE(assigned, ${stored('seq')}, ${stored(`seq - ${back}`)})`, occurred_at: `occurred_at - INTERVAL ${back} MICROSECOND` };
  const columns = COLUMNS.split(', ');
  await database.query(`INSERT INTO statement (seq, id, ${COLUMNS}) SELECT seq - ${back}, ${id}, ${columns.map((name) => values[name] ?? name).join(', ')} FROM statement WHERE seq BETWEEN ? AND ?`, [first, last]);
  for (const thing of ['actor', 'activity']) {
    await database.query(
      `INSERT INTO statement_${thing} (${thing}_id, breadth, statement_seq, matched_seq, roles) SELECT x.${thing}_id, x.breadth, x.statement_seq - ${back}, x.matched_seq - ${back}, x.roles
       FROM statement_${thing} x WHERE x.statement_seq BETWEEN ? AND ? AND x.matched_seq BETWEEN ? AND ?`,
      [first, last, first, last],
    );
  }
}
