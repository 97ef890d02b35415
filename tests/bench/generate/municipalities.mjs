// Invented municipalities, written straight into the tables: as many people as are asked for, in units, with what they have learnt.
import { randomFrom } from '../random.mjs';

const ROWS = 1000;
/** So many municipalities have half a million employees. */
const MUNICIPALITIES = 357;
const OF_EMPLOYEES = 500_000;
const PEOPLE_A_UNIT = 25;
const GIVEN = ['Anne', 'Amina', 'Bjørn', 'Elin', 'Fatima', 'Geir', 'Ingrid', 'Jonas', 'Kari', 'Lars', 'Mohamed', 'Nora', 'Ola', 'Siri', 'Tuva', 'Åse'];
const FAMILY = ['Berg', 'Dahl', 'Eide', 'Hansen', 'Haugen', 'Lie', 'Moen', 'Nguyen', 'Olsen', 'Solberg', 'Strand', 'Vik', 'Ødegård', 'Ås'];
const TITLES = ['Helsefagarbeider', 'Lærer', 'Barnehagelærer', 'Sykepleier', 'Rådgiver', 'Renholder', 'Fagarbeider', 'Saksbehandler'];

/**
 * Adds municipalities until there are so many employees; `learnt` of them have completed the course, and what it contributes to is theirs.
 * The sizes are log-normal, the trees three levels below the municipality, and each municipality has a goal.
 * @param {{ database: import('mysql2/promise').Connection, employees: number, seed: number, course: string, learnt?: number }} wish
 * @returns {Promise<{ municipalities: string[] }>} the ids of the municipalities added
 */
export async function growTo({ database, employees, seed, course, learnt = 0.4 }) {
  const [[{ there }]] = await database.query('SELECT COUNT(*) AS there FROM employee');
  const random = randomFrom(seed);
  const sizes = sizesOf(employees - Number(there), random);
  const evidence = await evidenceOf(database, course);
  const write = await writer(database);
  const municipalities = [];
  for (const [index, size] of sizes.entries()) municipalities.push(await municipality({ write, random, index, size, evidence, learnt }));
  await write.end();
  return { municipalities };
}

function sizesOf(employees, random) {
  const count = Math.max(1, Math.round((employees * MUNICIPALITIES) / OF_EMPLOYEES));
  const weights = Array.from({ length: count }, () => Math.exp(1.1 * normal(random)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(1, Math.floor((employees * weight) / all)));
  sizes[0] += employees - sizes.reduce((sum, size) => sum + size, 0);
  return sizes;
}

/** Box–Muller. */
const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** What a completion of the course is made of: its version, what that contributes to, and some statement to rest on. */
async function evidenceOf(database, course) {
  const [contributions] = await database.query('SELECT k.competence_id AS competence, k.level, c.id AS course, c.published_version_id AS version FROM course c JOIN contribution k ON k.course_version_id = c.published_version_id WHERE c.slug = ?', [course]);
  const [[{ seq }]] = await database.query('SELECT MIN(seq) AS seq FROM statement');
  return { contributions, course: contributions[0].course, version: contributions[0].version, seq };
}

async function municipality({ write, random, index, size, evidence, learnt }) {
  const units = await tree({ write, index, size });
  const goal = write.id();
  await write.row('goal', ['id', 'title', 'org_unit_id', 'level', 'share', 'starts_on', 'due_on', 'created_at'], [goal, 'Alle på nivå 1', units.top, 1, 0.8, day(0), day(365), new Date()]);
  for (const { competence } of evidence.contributions) await write.row('goal_competence', ['goal_id', 'competence_id'], [goal, competence]);
  for (let number = 0; number < size; number += 1) {
    const employee = write.id();
    await write.row('employee', ['id', 'employee_number', 'given_name', 'family_name', 'email', 'language', 'created_at'], [employee, `G${index}-${number}`, pick(GIVEN, random), pick(FAMILY, random), `g${index}.${number}@kommune.example`, 'nb', new Date()]);
    await write.row('`position`', ['id', 'employee_id', 'org_unit_id', 'title', 'starts_on'], [write.id(), employee, units.leaves[number % units.leaves.length], pick(TITLES, random), day(-Math.floor(random() * 3650) - 1)]);
    if (random() < learnt) await learning({ write, employee, goal, evidence, ago: Math.floor(random() * 730) + 1 });
  }
  return units.top;
}

/** Sectors, services, units: about 25 people in each unit. */
async function tree({ write, index, size }) {
  const leaves = [];
  const count = Math.max(1, Math.round(size / PEOPLE_A_UNIT));
  const top = await unit({ write, code: `G${index}`, name: `Kommune ${index}`, above: [] });
  let service = [];
  for (let number = 0; number < count; number += 1) {
    if (number % 6 === 0) service = await serviceOf({ write, index, number, top });
    leaves.push((await unit({ write, code: `G${index}-E${number}`, name: `Enhet ${number}`, above: service })).at(-1));
  }
  return { top: top[0], leaves };
}

const sectors = new Map();
async function serviceOf({ write, index, number, top }) {
  const code = `G${index}-S${Math.floor(number / 36)}`;
  if (number % 36 === 0) sectors.set(code, await unit({ write, code, name: `Sektor ${Math.floor(number / 36)}`, above: top }));
  return unit({ write, code: `G${index}-T${Math.floor(number / 6)}`, name: `Tjeneste ${Math.floor(number / 6)}`, above: sectors.get(code) });
}

/** @returns the ids from the top down to the unit */
async function unit({ write, code, name, above }) {
  const id = write.id();
  const path = [...above, id];
  await write.row('org_unit', ['id', 'code', 'name', 'parent_id'], [id, code, name, above.at(-1) ?? null]);
  for (const [place, ancestor] of path.entries()) await write.row('org_unit_closure', ['ancestor_id', 'descendant_id', 'depth'], [ancestor, id, path.length - 1 - place]);
  return path;
}

async function learning({ write, employee, goal, evidence, ago }) {
  const at = new Date(Date.now() - ago * 86_400_000);
  const completion = write.id();
  await write.row('enrolment', ['id', 'employee_id', 'course_id', 'course_version_id', 'started_at', 'touched_at'], [write.id(), employee, evidence.course, evidence.version, at, at]);
  await write.row('completion', ['id', 'employee_id', 'kind', 'subject_id', 'version_id', 'completed_at', 'statement_seq'], [completion, employee, 'course', evidence.course, evidence.version, at, evidence.seq]);
  for (const { competence, level } of evidence.contributions) {
    const attainment = write.id();
    await write.row('attainment', ['id', 'employee_id', 'competence_id', 'level', 'attained_at'], [attainment, employee, competence, level, at]);
    await write.row('evidence', ['attainment_id', 'completion_id'], [attainment, completion]);
  }
  await write.row('goal_reached', ['goal_id', 'employee_id', 'reached_on'], [goal, employee, at]);
}

const pick = (list, random) => list[Math.floor(random() * list.length)];
const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** Collects rows by table and writes a thousand at a time. Ids are in order, so that every index grows at its end. */
async function writer(database) {
  const waiting = new Map();
  let made = 0;
  const flush = async (table) => {
    const { columns, rows } = waiting.get(table);
    if (rows.length) await database.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ?`, [rows.splice(0)]);
  };
  await database.query('SET foreign_key_checks = 0, unique_checks = 0');
  return {
    id() {
      const hex = (made += 1).toString(16).padStart(20, '0');
      return `0190${hex.slice(0, 4)}-${hex.slice(4, 8)}-7${hex.slice(8, 11)}-8${hex.slice(11, 14)}-000000${hex.slice(14)}`;
    },
    async row(table, columns, values) {
      if (!waiting.has(table)) waiting.set(table, { columns, rows: [] });
      if (waiting.get(table).rows.push(values) >= ROWS) await flush(table);
    },
    async end() {
      for (const table of waiting.keys()) await flush(table);
      await database.query('SET foreign_key_checks = 1, unique_checks = 1');
    },
  };
}
