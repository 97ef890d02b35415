import { type Browser, type FrameLocator, type Page } from 'playwright-core';
import { aBrowser, aVisit, journey, type Visit } from '../support/browser.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { zipOf } from '../support/zip.js';

// What packages from authoring tools do, each in a small package of our own.
let spor: Installation;
let browser: Browser;
let visit: Visit;

const MANIFEST = `<?xml version="1.0"?><manifest identifier="brann" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Brann</title>
<item identifier="brann" identifierref="r"><title>Brann</title><adlcp:timeLimitAction>Continue, no message</adlcp:timeLimitAction><imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="hele"/><imsss:objective objectiveID="slokke"/></imsss:objectives><imsss:limitConditions attemptAbsoluteDurationLimit="en time"/></imsss:sequencing></item>
</organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="del/start.html"/></resources></manifest>`;

const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Brann</title></head><body><h1>Brann</h1><p id="mal"></p><p id="arbeider"></p><p id="grense"></p>
<script>
var api = window.parent.API_1484_11;
api.Initialize('');
function say(id, text) { document.getElementById(id).textContent = text; }
var places = [];
for (var place = 0; place < Number(api.GetValue('cmi.objectives._count')); place += 1) places.push(api.GetValue('cmi.objectives.' + place + '.id') + ' ' + api.GetValue('cmi.objectives.' + place + '.success_status'));
say('mal', 'Mål: ' + places.join(', '));
say('grense', 'Når tiden er ute: ' + api.GetValue('cmi.time_limit_action'));
api.SetValue('cmi.objectives.1.success_status', 'passed');
api.SetValue('cmi.exit', 'suspend');
api.Commit('');
var worker = new Worker('../felles/arbeider.js');
worker.onmessage = function (event) { say('arbeider', 'Arbeideren svarte: ' + event.data); };
worker.onerror = function () { say('arbeider', 'Arbeideren er sperret'); };
worker.postMessage(20);
</script></body></html>`;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation(), aBrowser()]);
  const bytes = zipOf([
    { name: 'imsmanifest.xml', data: MANIFEST },
    { name: 'del/start.html', data: PAGE },
    { name: 'felles/arbeider.js', data: 'onmessage = function (event) { postMessage(event.data * 2); };' },
  ]);
  await aCourseOf(spor, 'brann', { brann: { title: 'Brann', package: 'media/brann.zip', unit: 'brann' } }, { media: { 'brann.zip': bytes } });
  const { email } = await anEmployee(spor, { unit: await aUnit(spor) });
  visit = await aVisit(browser, spor, { as: { email, password: PASSWORD }, at: '/kurs/brann/brann' });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const sco = (page: Page): FrameLocator => page.frameLocator('.course-unit-open iframe').frameLocator('#sco');

journey('a SCO finds the package’s objectives by their names, and a limit in no known form is no hindrance', async () => {
  await visit.page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await sco(visit.page).getByText('Mål: hele unknown, slokke unknown').waitFor();
  await sco(visit.page).getByText('Når tiden er ute: continue,no message').waitFor();
});

journey('a worker of the package’s own runs', async () => {
  await sco(visit.page).getByText('Arbeideren svarte: 40').waitFor();
});

journey('one that is closed and opened again at once goes on, and stays open', async () => {
  const { page } = visit;
  await page.getByText('Lagret', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Lukk' }).press('Enter');
  await page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await sco(page).getByText('Mål: hele unknown, slokke passed').waitFor();
  // Longer than the lesson waits for a package that does not answer.
  await page.waitForTimeout(3500);
  expect(await sco(page).getByText('Arbeideren svarte: 40').isVisible()).toBe(true);
  expect(visit.faults).toEqual([]);
});
