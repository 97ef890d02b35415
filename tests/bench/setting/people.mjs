// Employees of the demo municipality, signed in. Their sessions are rows: signing in costs argon2, which is not what is measured.
import { createHash, randomBytes } from 'node:crypto';
import { randomFrom } from '../random.mjs';

/** Those who have not begun a course, in an order that the seed decides; each is given out once. */
export class Learners {
  static async of(database, slug, seed) {
    const [rows] = await database.query(
      `SELECT e.id FROM employee e
       WHERE EXISTS (SELECT 1 FROM \`position\` p WHERE p.employee_id = e.id AND p.starts_on <= CURRENT_DATE AND (p.ends_on IS NULL OR p.ends_on >= CURRENT_DATE))
         AND NOT EXISTS (SELECT 1 FROM enrolment n JOIN course c ON c.id = n.course_id WHERE n.employee_id = e.id AND c.slug = ?)
       ORDER BY e.id`,
      [slug],
    );
    const random = randomFrom(seed);
    const order = rows.map(({ id }) => ({ id, at: random() })).sort((a, b) => a.at - b.at);
    return new Learners(database, order.map(({ id }) => id));
  }

  constructor(database, ids) {
    this.database = database;
    this.ids = ids;
  }

  /** @throws when the municipality has too few */
  async take(count) {
    const ids = this.ids.splice(0, count);
    if (ids.length < count) throw new Error(`only ${ids.length} of ${count} employees are left who have not begun the course`);
    return signIn(this.database, ids);
  }
}

/** @returns {Promise<{ employeeId: string, cookie: string, token: string }[]>} */
export async function signIn(database, employeeIds) {
  const people = employeeIds.map((employeeId) => ({ employeeId, token: randomBytes(32).toString('base64url') }));
  const now = new Date();
  const until = new Date(now.getTime() + 12 * 3_600_000);
  await database.query('INSERT INTO session (token_hash, employee_id, created_at, expires_at) VALUES ?', [
    people.map(({ employeeId, token }) => [createHash('sha256').update(token).digest(), employeeId, now, until]),
  ]);
  return people.map((person) => ({ ...person, cookie: `spor_session=${person.token}` }));
}

/** One of the demo's accounts, by the first part of its address. */
export async function demoPerson(database, name) {
  const [[row]] = await database.query('SELECT id FROM employee WHERE email = ?', [`${name}@spor.example`]);
  const [person] = await signIn(database, [row.id]);
  return person;
}
