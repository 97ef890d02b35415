import { AttainmentService, ContributionService, FrameworkImport, GoalImport } from '@spor/api/competence';
import { addDays, osloDay } from '@spor/api/platform';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { aDomain, type Domain } from '../support/domain.js';
import { Municipality } from '../support/municipality.js';
import { CONTENT } from '../support/random.js';

let domain: Domain;
let town: Municipality;
let unit: string;
let person: string;

beforeEach(async () => {
  domain = await aDomain();
  town = new Municipality(domain.database);
  [unit] = (await town.units([-1])) as [string];
  person = await town.employee('kari', [{ unit, from: '2026-01-01' }]);
});
afterEach(() => domain.close());

const attainments = (): Promise<{ key: string; level: number; since: Date; evidence: string }[]> =>
  domain.database.query(
    `SELECT MAX(c.competence_key) AS \`key\`, a.level, a.attained_at AS since, COUNT(DISTINCT e.completion_id) AS evidence
     FROM attainment a JOIN competence c ON c.id = a.competence_id JOIN evidence e ON e.attainment_id = a.id GROUP BY a.id, a.level, a.attained_at ORDER BY \`key\`, a.level`,
  );
const factsNamed = async (name: string): Promise<unknown[]> => (await domain.database.query('SELECT payload FROM fact WHERE name = ? ORDER BY id', [name])).map(({ payload }: { payload: string }) => JSON.parse(payload));
const levelOne = { competence: 'K3', level: 1 };

async function taught(key: string, contributions = [levelOne], number = 1): Promise<string> {
  const version = await town.course(key, contributions, number);
  await domain.get(ContributionService).take(version);
  return version;
}

test('a completed course is evidence for each competence it contributes to', async () => {
  await domain.get(FrameworkImport).run(CONTENT);
  const version = await taught('C1', [levelOne, { competence: 'K10', level: 1 }, { competence: 'K99', level: 1 }]);
  await domain.get(AttainmentService).awardFor(await town.completion(person, version, new Date('2026-05-01T10:00:00Z')));
  expect(await attainments()).toEqual([
    { key: 'K10', level: 1, since: new Date('2026-05-01T10:00:00Z'), evidence: '1' },
    { key: 'K3', level: 1, since: new Date('2026-05-01T10:00:00Z'), evidence: '1' },
  ]);
  expect(await factsNamed('competence.attainments-changed')).toHaveLength(1);
});

test('awarding ten times at once is awarding once', async () => {
  await domain.get(FrameworkImport).run(CONTENT);
  const completion = await town.completion(person, await taught('C1'), new Date('2026-05-01T10:00:00Z'));
  await Promise.all(Array.from({ length: 10 }, () => domain.get(AttainmentService).awardFor(completion)));
  expect(await attainments()).toMatchObject([{ evidence: '1' }]);
  expect(await factsNamed('competence.attainments-changed')).toHaveLength(1);
});

test('an earlier completion that arrives later moves the attainment back, a later one only adds evidence', async () => {
  await domain.get(FrameworkImport).run(CONTENT);
  const [one, two, three] = [await taught('C1'), await taught('C2'), await taught('C3')];
  for (const [version, day] of [[one, '10'], [two, '20'], [three, '05']] as const) {
    await domain.get(AttainmentService).awardFor(await town.completion(person, version, new Date(`2026-05-${day}T10:00:00Z`)));
  }
  expect(await attainments()).toEqual([{ key: 'K3', level: 1, since: new Date('2026-05-05T10:00:00Z'), evidence: '3' }]);
  expect(await factsNamed('competence.attainments-changed')).toHaveLength(2);
});

test('a course completed before the framework came is counted when it comes', async () => {
  const version = await taught('C1');
  const completion = await town.completion(person, version, new Date('2026-05-01T10:00:00Z'));
  await domain.get(AttainmentService).awardFor(completion);
  expect(await attainments()).toEqual([]);
  await domain.get(FrameworkImport).run(CONTENT);
  expect(await factsNamed('competence.contributions-changed')).toEqual([{ courseVersionId: version }]);
  await domain.get(AttainmentService).awardForVersion(version);
  expect(await attainments()).toMatchObject([{ key: 'K3', evidence: '1' }]);
});

test('importing the same framework again changes nothing; a changed one is a new version with the same competences', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spor-framework-'));
  await cp(path.join(CONTENT, 'frameworks'), path.join(folder, 'frameworks'), { recursive: true });
  const words = path.join(folder, 'frameworks/innovasjon/nb.yaml');
  const versions = () => domain.database.query('SELECT v.number, (SELECT COUNT(*) FROM competence c WHERE c.framework_version_id = v.id) AS competences, v.id = f.published_version_id AS isPublished FROM framework_version v JOIN framework f ON f.id = v.framework_id ORDER BY v.number');
  expect(await domain.get(FrameworkImport).run(folder)).toMatchObject({ frameworks: 1, changed: 1, errors: [] });
  expect(await domain.get(FrameworkImport).run(folder)).toMatchObject({ frameworks: 1, changed: 0, errors: [] });
  await writeFile(words, (await readFile(words, 'utf8')).replace('title: Behovsinnsikt', 'title: Innsikt i behov'));
  expect(await domain.get(FrameworkImport).run(folder)).toMatchObject({ frameworks: 1, changed: 1, errors: [] });
  expect(await versions()).toEqual([{ number: 1, competences: '12', isPublished: 0 }, { number: 2, competences: '12', isPublished: 1 }]);
  expect(await domain.database.query('SELECT COUNT(DISTINCT id) AS ids FROM competence')).toEqual([{ ids: '12' }]);
  await writeFile(words, 'title: [');
  expect((await domain.get(FrameworkImport).run(folder)).errors[0]).toMatchObject({ file: 'frameworks/innovasjon/nb.yaml' });
  expect(await versions()).toHaveLength(2);
  await rm(folder, { recursive: true });
});

test('the goals for everybody are set once, for the municipality, with room for a curve', async () => {
  await domain.get(FrameworkImport).run(CONTENT);
  const goals = await domain.get(GoalImport).run(CONTENT);
  expect(goals).toBeGreaterThanOrEqual(1);
  await domain.database.query("UPDATE goal SET title = 'Hva HR har skrevet'");
  expect(await domain.get(GoalImport).run(CONTENT)).toBe(0);
  const rows = await domain.database.query("SELECT DISTINCT title, org_unit_id AS unit, DATE_FORMAT(starts_on, '%Y-%m-%d') AS startsOn FROM goal");
  expect(rows).toEqual([{ title: 'Hva HR har skrevet', unit, startsOn: addDays(osloDay(new Date()), -90) }]);
  expect(await factsNamed('competence.goal-set')).toHaveLength(goals);
});

test('without a municipality no goal is set', async () => {
  await domain.database.query('DELETE FROM `position`');
  await domain.database.query('DELETE FROM org_unit');
  expect(await domain.get(GoalImport).run(CONTENT)).toBe(0);
});
