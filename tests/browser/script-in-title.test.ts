import { type Browser } from 'playwright-core';
import { aBrowser, aVisit, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';

/** Words, and what would run if a page took them for markup. */
const titled = (words: string) => `${words} <img src=x onerror="window.ran=true"><script>window.ran=true</script>`;
let spor: Installation;
let browser: Browser;
let [top, team] = [] as unknown as TestUnit[];
let somebody: TestEmployee;
let visit: Visit;

beforeAll(async () => {
  spor = await anInstallation();
  browser = await aBrowser();
  top = await aUnit(spor, { name: titled('Kommunen') });
  team = await aUnit(spor, { name: titled('Skolen'), parent: top });
  somebody = await anEmployee(spor, { unit: top, roles: { administrator: top, hr: top, leader: top, editor: top } });
  await fill(await signedIn(spor, somebody));
  visit = await aVisit(browser, spor, { as: { email: somebody.email, password: PASSWORD } });
}, 90_000);
afterAll(async () => {
  await browser.close();
  await spor.stop();
});

async function fill(all: Client): Promise<void> {
  const { subjects } = (await all.get('/api/assignable')).body;
  const { body: person } = await all.post('/api/employees', { employeeNumber: 'S1', givenName: titled('Gunn'), familyName: titled('Moen'), email: 'gunn@test.example' });
  const made = [
    await all.post(`/api/employees/${person.id}/positions`, { title: titled('Lærer'), orgUnitId: top.id, startsOn: '2026-01-01', endsOn: null }),
    await all.post('/api/goals', { title: titled('Alle på nivå 1'), orgUnitId: top.id, competences: ['K1'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' }),
    await all.post('/api/assignments', { subject: { kind: subjects[0].kind, id: subjects[0].id }, target: { kind: 'org-unit', id: top.id }, dueOn: null, reason: titled('Fordi det nytter') }),
    await all.post('/api/role-grants', { role: 'leader', employeeId: person.id, orgUnitId: team.id }),
  ];
  for (const { status, text } of made) if (status !== 201) throw new Error(text);
}

test.each([
  ['/', 'Fordi det nytter'],
  ['/team', 'Gunn'],
  ['/team/tildel', 'Kommunen'],
  ['/mine-data', 'Kommunen'],
  ['/admin/employees', 'Gunn'],
  ['/admin/org-units', 'Skolen'],
  ['/admin/goals', 'Alle på nivå 1'],
  ['/admin/role-grants', 'Moen'],
])('%s shows a script in a title as the words it is', async (address, words) => {
  const page = await visit.go(address);
  await page.getByText(`${words} <img src=x`, { exact: false }).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle').catch(() => undefined);
  expect(await page.evaluate(() => [(window as { ran?: boolean }).ran ?? false, document.querySelectorAll('img[src="x"]').length])).toEqual([false, 0]);
});

test('nor does the browser complain of anything it kept from running', () => {
  expect(visit.faults.filter((fault) => /Content Security Policy|Refused to/.test(fault))).toEqual([]);
});

test('the readable description of the api is shown, and asks nobody else', async () => {
  const hosts = new Set<string>();
  visit.page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const page = await visit.go('/api/docs');
  await page.locator('.opblock').first().waitFor();
  expect([...hosts].filter((origin) => origin.startsWith('http'))).toEqual([spor.url]);
});
