import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../support/client.js';
import { aPackage, aType, keptBy, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, type TestEmployee } from '../support/people.js';
import { type RunningProcess, start } from '../support/processes.js';

const ROUNDS = [1, 2, 3, 4];

let spor: Installation;
let second: RunningProcess;
let doors: Client[];
let administrator: TestEmployee;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  second = await start('api', spor.env);
  administrator = await anEmployee(spor, { roles: { administrator: await aUnit(spor) } });
  doors = await Promise.all([spor.url, second.url].map((url) => new Client(url).signIn(administrator.email, PASSWORD)));
}, 60_000);
afterAll(async () => {
  await second?.stop();
  await spor?.stop();
});

const librariesIn = (): string => path.join(spor.env.SPOR_DATA_DIR as string, 'h5p/libraries');
const patchOf = (name: string): number => JSON.parse(readFileSync(path.join(librariesIn(), `${name}-1.0/library.json`), 'utf8')).patchVersion;

/** A type that needs eight others, all in one package: enough that two installs are under way at once. */
function aFamily(round: number, patch: number): Buffer {
  const names = Array.from({ length: 8 }, (_, index) => `Test.R${round}Part${index}`);
  const needs = names.map((machineName) => ({ machineName, majorVersion: 1, minorVersion: 0 }));
  const main = `Test.R${round}Main`;
  return aPackage({ h5p: pictureOf(main), params: { texts: ['Hei'] }, more: [...names.flatMap((name) => aType(name, patch)), ...aType(main, patch, undefined, { preloadedDependencies: needs })] });
}

test.each(ROUNDS)('the same new libraries at once from two processes: both are taken, each library is installed whole and once (%i)', async (round) => {
  const file = aFamily(round, 0);
  const answers = await Promise.all(doors.map((door) => upload(door, file)));
  expect(answers.map(({ status, body }) => [status, body.library])).toEqual(doors.map(() => [201, `Test.R${round}Main 1.0`]));
  const installed = answers.flatMap(({ body }) => body.installed as string[]);
  expect(installed.sort()).toEqual([`Test.R${round}Main 1.0.0`, ...Array.from({ length: 8 }, (_, index) => `Test.R${round}Part${index} 1.0.0`)]);
  const folders = readdirSync(librariesIn()).filter((name) => name.startsWith(`Test.R${round}`));
  expect(folders.map((name) => readdirSync(path.join(librariesIn(), name)).sort())).toEqual(folders.map(() => ['a.js', 'library.json', 'semantics.json']));
  for (const door of doors) expect((await door.get(`/api/h5p-libraries/Test.R${round}Main%201.0`)).body).toMatchObject({ packages: 2, needs: { length: 8 } });
});

test('two patches of one library at once: the higher one stays, and both contents play in both processes', async () => {
  const answers = await Promise.all([upload(doors[0] as Client, aFamily(1, 2)), upload(doors[1] as Client, aFamily(1, 3))]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect([patchOf('Test.R1Main'), patchOf('Test.R1Part7')]).toEqual([3, 3]);
  for (const { body } of answers) {
    for (const door of doors) {
      const preview = await door.post(`/api/h5p-packages/${body.contentId}/previews`, {});
      expect((await fetch(door.url + preview.body.url)).status).toBe(200);
    }
  }
});

test('nothing temporary is left', async () => {
  expect((await keptBy(spor)).filter((name) => name.startsWith('temporary/'))).toEqual([]);
  expect(`${spor.api.output()}${second.output()}`).not.toContain('"level":50');
});
