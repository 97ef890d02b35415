// Employees of the demo municipality, signed in. Their sessions are rows: signing in costs argon2, which is not what is measured.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { randomFrom } from '../random.mjs';

/** Those who have not begun a course, nor reached by another what it leads to, in an order that the seed decides; each is given out once. */
export class Learners {
  static async of(database, slug, seed) {
    const [rows] = await database.query(
      `SELECT e.id FROM employee e
       WHERE EXISTS (SELECT 1 FROM \`position\` p WHERE p.employee_id = e.id AND p.starts_on <= CURRENT_DATE AND (p.ends_on IS NULL OR p.ends_on >= CURRENT_DATE))
         AND NOT EXISTS (SELECT 1 FROM enrolment n JOIN course c ON c.id = n.course_id WHERE n.employee_id = e.id AND c.slug = ?)
         AND NOT EXISTS (SELECT 1 FROM attainment a JOIN contribution b ON b.competence_id = a.competence_id JOIN course c ON c.id = b.course_id WHERE a.employee_id = e.id AND c.slug = ?)
       ORDER BY e.id`,
      [slug, slug],
    );
    const random = randomFrom(seed);
    const order = rows.map(({ id }) => ({ id, at: random() })).sort((a, b) => a.at - b.at);
    return new Learners(database, order.map(({ id }) => id));
  }

  constructor(database, ids) {
    this.database = database;
    this.ids = ids;
  }

  /** When the municipality has too few left, it hires. */
  async take(count) {
    const ids = this.ids.splice(0, count);
    if (ids.length < count) ids.push(...(await hire(this.database, count - ids.length)));
    return signIn(this.database, ids);
  }
}

/** New employees, spread over the units as those are who work there. @returns their ids */
async function hire(database, count) {
  const [positions] = await database.query('SELECT org_unit_id AS unit FROM `position` WHERE ends_on IS NULL ORDER BY id LIMIT ?', [count]);
  const ids = Array.from({ length: count }, () => randomUUID());
  await database.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, language, created_at) VALUES ?', [
    ids.map((id) => [id, `N-${id.slice(0, 13)}`, 'Ny', 'Ansatt', `${id}@ny.example`, 'nb', new Date()]),
  ]);
  await database.query('INSERT INTO `position` (id, employee_id, org_unit_id, title, starts_on) VALUES ?', [
    ids.map((id, index) => [randomUUID(), id, positions[index % positions.length].unit, 'Rådgiver', '2026-01-01']),
  ]);
  return ids;
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
