import { createHash } from 'node:crypto';
import { type DataSource } from 'typeorm';

/** A small invented municipality, written straight into the tables: units, people, courses and what they have completed. */
export class Municipality {
  private statements = 0;

  constructor(private readonly database: DataSource) {}

  /** Units named by their place in the list; `parents[n]` is the parent of unit n, −1 for the top. */
  async units(parents: readonly number[]): Promise<string[]> {
    const ids = parents.map((_, index) => id('unit', index));
    for (const [index, parent] of parents.entries()) {
      await this.database.query('INSERT INTO org_unit (id, code, name, parent_id) VALUES (?)', [[ids[index], `U${index}`, `Enhet ${index}`, ids[parent] ?? null]]);
      for (let at = index, depth = 0; at >= 0; at = parents[at] ?? -1, depth += 1) {
        await this.database.query('INSERT INTO org_unit_closure (ancestor_id, descendant_id, depth) VALUES (?)', [[ids[at], ids[index], depth]]);
      }
    }
    return ids;
  }

  async employee(name: string, positions: readonly { unit: string; from: string; to?: string | null }[]): Promise<string> {
    const employee = id('employee', name);
    await this.database.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, created_at) VALUES (?)', [[employee, name, name, 'Prøve', `${name}@spor.example`, new Date()]]);
    for (const [index, { unit, from, to = null }] of positions.entries()) await this.position(`${name}/${index}`, employee, unit, from, to);
    return employee;
  }

  async position(name: string, employee: string, unit: string, from: string, to: string | null): Promise<void> {
    await this.database.query('INSERT INTO `position` (id, employee_id, org_unit_id, title, starts_on, ends_on) VALUES (?)', [[id('position', name), employee, unit, 'Rådgiver', from, to]]);
  }

  /** A course with one published version. @returns the version's id */
  async course(key: string, contributions: readonly { competence: string; level: number }[], number = 1): Promise<string> {
    const [course, version] = [id('course', key), id('version', `${key}/${number}`)];
    await this.database.query('INSERT IGNORE INTO course (id, slug, course_key) VALUES (?)', [[course, key.toLowerCase(), key]]);
    await this.database.query('INSERT INTO course_version (id, course_id, number, minutes, contributions, content_hash, created_at) VALUES (?)', [
      [version, course, number, 20, JSON.stringify(contributions), createHash('sha256').update(version).digest(), new Date()],
    ]);
    await this.database.query('INSERT INTO course_text (course_version_id, language, title, summary, introduction, outcomes, sources) VALUES (?)', [[version, 'nb', `Kurs ${key}`, '', '', '[]', '[]']]);
    await this.database.query('UPDATE course SET published_version_id = ? WHERE id = ?', [version, course]);
    return version;
  }

  /** @returns the completion's id */
  async completion(employee: string, version: string, at: Date): Promise<string> {
    const [{ course_id: course }]: [{ course_id: string }] = await this.database.query('SELECT course_id FROM course_version WHERE id = ?', [version]);
    const completion = id('completion', `${employee}/${version}`);
    await this.database.query('INSERT INTO completion (id, employee_id, kind, subject_id, version_id, completed_at, statement_seq) VALUES (?)', [
      [completion, employee, 'course', course, version, at, await this.statement(completion)],
    ]);
    return completion;
  }

  private async statement(name: string): Promise<number> {
    this.statements += 1;
    const hash = createHash('sha256').update('one').digest();
    await this.database.query("INSERT IGNORE INTO actor (id, identifier_hash, identifier) VALUES (1, ?, '{}')", [hash]);
    await this.database.query("INSERT IGNORE INTO verb (id, iri_hash, iri) VALUES (1, ?, 'completed')", [hash]);
    await this.database.query('INSERT INTO statement (seq, id, xapi_version, received, assigned, actor_id, verb_id, occurred_at) VALUES (?)', [
      [this.statements, id('statement', name), '1.0.3', '{}', '{}', 1, 1, new Date()],
    ]);
    return this.statements;
  }
}

/** The same id for the same name, in the shape of a UUID. */
export const id = (kind: string, name: string | number): string => {
  const hex = createHash('sha256').update(`${kind}/${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
