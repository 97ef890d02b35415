import { type Answer, Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { rawRequest } from '../support/raw-request.js';

const SOME_ID = '00000000-0000-4000-8000-000000000000';
const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
/** What everybody's browser says here: the signed-in viewer's own language goes before it. */
const ENGLISH = { 'accept-language': 'en-GB,en;q=0.9' };

let spor: Installation;
let top: TestUnit;
let administrators: Record<Language, Client>;
let stranger: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor);
  const administrator = async (language: Language) => [language, await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top }, language }))] as const;
  administrators = Object.fromEntries(await Promise.all(LANGUAGES.map(administrator))) as Record<Language, Client>;
  stranger = new Client(spor.url);
});
afterAll(() => spor.stop());

const toldBy = ({ headers, body }: Answer): [string | null, string] => [headers.get('content-language'), body.detail];
const each = (ask: (client: Client) => Promise<Answer>) => Promise.all(LANGUAGES.map(async (language) => toldBy(await ask(administrators[language]))));

test('who is signed in is answered in their own language, whatever the browser’s', async () => {
  expect(await each((client) => client.get(`/api/employees/${SOME_ID}`, ENGLISH))).toEqual([
    ['nb', 'Fant ikke den ansatte. Vedkommende kan ha sluttet, eller du har ikke tilgang.'],
    ['nn', 'Fann ikkje den tilsette. Vedkomande kan ha slutta, eller du har ikkje tilgang.'],
    ['en', 'The employee was not found. They may have left, or you do not have access.'],
  ]);
});

test('so is who may not, here and at the job board', async () => {
  const asked = [await each((client) => client.get('/api/goals', ENGLISH)), await each((client) => client.get('/api/goal-board', ENGLISH))];
  for (const told of asked) expect(told).toEqual([['nb', expect.stringMatching(/^Du har ikke/)], ['nn', expect.stringMatching(/^Du har ikkje/)], ['en', expect.stringMatching(/^You do not/)]]);
  const employee = await signedIn(spor, await anEmployee(spor, { unit: top, language: 'nn' }));
  expect(toldBy(await employee.get('/api/job-board', ENGLISH))).toEqual(['nn', expect.stringMatching(/^Du har ikkje tilgang/)]);
});

test('a new language is spoken from the next answer on', async () => {
  const client = await signedIn(spor, await anEmployee(spor));
  await client.patch('/api/me', { language: 'nn' });
  expect(toldBy(await client.get(`/api/employees/${SOME_ID}`))[0]).toBe('nn');
});

test('a form’s faults are told field by field', async () => {
  const form = { employeeNumber: 'x'.repeat(41), givenName: '', familyName: null, email: 'kari', language: 'sv' };
  const { body, headers } = await administrators.nn.post('/api/employees', form, ENGLISH);
  expect([headers.get('content-language'), body]).toEqual([
    'nn',
    {
      type: 'about:blank', title: 'Bad Request', status: 400, code: 'http.invalid',
      detail: 'Noko av det som vart sendt, manglar eller er feil. Sjå felta som er merkte.',
      errors: [
        { path: 'employeeNumber', message: 'Kan ha høgst 40 teikn.' },
        { path: 'givenName', message: 'Må fyllast ut.' },
        { path: 'familyName', message: 'Må fyllast ut.' },
        { path: 'email', message: 'Skriv ei e-postadresse, til dømes kari@kommune.no.' },
        { path: 'language', message: 'Vel mellom desse: nb, nn, en.' },
      ],
    },
  ]);
});

test('so are a list’s filter, and what only the database knows is taken', async () => {
  const { body: list } = await administrators.en.get(`/api/employees?filter=${encodeURIComponent('{"orgUnitId":"x"}')}`);
  expect([list.detail, list.errors]).toEqual(['The list can’t be filtered like that. Reload the page and try again.', [{ path: 'filter.orgUnitId', message: 'This choice does not exist. Choose again.' }]]);
  const unit = { code: 'samme', name: 'Nord', parentId: top.id };
  await administrators.nn.post('/api/org-units', unit);
  const { body: taken } = await administrators.nn.post('/api/org-units', unit);
  expect(taken.errors).toEqual([{ path: 'code', message: 'Ei anna eining har alt denne koden.' }]);
});

test('a file is refused with its own words filled in', async () => {
  const form = new FormData();
  form.append('file', new Blob(['kode;navn\n1;Nord\n']), 'enheter.csv');
  const { body } = await administrators.en.post('/api/roster-imports?kind=org-units', form);
  expect(body.detail).toBe('The file lacks the column “overordnet”. The first line must have these headings: kode;navn;overordnet');
});

test('a file’s rows are told in the language of whoever looks, also afterwards', async () => {
  const form = new FormData();
  form.append('file', new Blob(['kode;navn;overordnet\nA;Nord;borte\n']), 'enheter.csv');
  const { body } = await administrators.en.post('/api/roster-imports?kind=org-units&dryRun=true', form);
  expect(body.rows).toEqual([{ line: 2, result: 'refused', code: 'people.roster.parent-unknown', message: 'There is no unit with the code “borte” to put “A” under.' }]);
  const { body: later } = await administrators.nn.get(`/api/roster-imports/${body.id}`);
  expect(later.rows[0].message).toBe('Fann inga eining med koden «borte» å leggje «A» under.');
});

test('who is not signed in is answered in what the browser wants most, else in bokmål', async () => {
  const wrong = { email: 'ingen@test.example', password: 'feil' };
  const asked: [string, string, RegExp][] = [
    ['nn-NO,nn;q=0.9,en;q=0.8', 'nn', /^E-posten eller passordet er feil\. Prøv igjen, eller spør ein/],
    ['sv;q=0.9, en;q=0.5', 'en', /^The e-mail or the password is wrong/],
    ['no', 'nb', /eller spør en/],
    ['sv', 'nb', /eller spør en/],
    [';;=,*;q=x', 'nb', /eller spør en/],
  ];
  for (const [wish, language, detail] of asked) {
    expect([wish, toldBy(await stranger.post('/api/sign-in', wrong, { 'accept-language': wish }))]).toEqual([wish, [language, expect.stringMatching(detail)]]);
  }
});

test('what no route answers is told in the browser’s language too', async () => {
  const nynorsk = { 'accept-language': 'nn' };
  expect(toldBy(await stranger.get('/api/ukjent', nynorsk))).toEqual(['nn', 'Fann ikkje det du bad om.']);
  expect(toldBy(await stranger.get('/xapi/ukjent.css', nynorsk))).toEqual(['nn', 'Fann ikkje det du bad om.']);
  expect(toldBy(await stranger.get('/api/me', nynorsk))).toEqual(['nn', expect.stringMatching(/^Du er ikkje logga inn/)]);
  expect(toldBy(await stranger.get('/api/job-board', nynorsk))).toEqual(['nn', expect.stringMatching(/^Du er ikkje logga inn/)]);
  expect(toldBy(await stranger.post('/api/sign-in', {}, { ...nynorsk, 'sec-fetch-site': 'cross-site' }))).toEqual(['nn', expect.stringMatching(/^Førespurnaden kom frå ei anna side/)]);
  expect(toldBy(await stranger.post('/api/sign-in', '{', { ...nynorsk, 'content-type': 'application/json' }))).toEqual(['nn', expect.stringMatching(/^Vi forstod ikkje/)]);
  expect(toldBy(await stranger.post('/api/sign-in', Buffer.from([0x22, 0xff, 0x22]), { ...nynorsk, 'content-type': 'application/json' }))[0]).toBe('nn');
  expect(toldBy(await stranger.get('/api/courses/%zz', nynorsk))).toEqual(['nn', expect.stringMatching(/^Vi forstod ikkje/)]);
});

test('too many attempts are told in the browser’s language', async () => {
  const attempt = () => stranger.post('/api/sign-in', { email: 'mange@test.example', password: 'feil' }, { 'accept-language': 'nn' });
  const answers = await Promise.all(Array.from({ length: 14 }, attempt));
  expect(answers.filter(({ status }) => status === 429).map(toldBy)).toContainEqual(['nn', 'Det vart for mange forsøk. Vent litt, og prøv igjen.']);
});

test('bytes that are no HTTP are answered in bokmål', async () => {
  const { language, text } = await rawRequest(spor.url, ['HELLO', 'accept-language: en']);
  expect([language, JSON.parse(text).detail]).toEqual(['nb', expect.stringMatching(/^Vi forstod ikke/)]);
});
