import { type Client } from '../support/client.js';
import { ContentFolder } from '../support/content-folder.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { drained } from '../support/settled.js';

interface Part { readonly text: string; readonly hit: boolean }
interface Hit { readonly language: string; readonly address: string; readonly title: Part[]; readonly place: string; readonly snippet: Part[] }
interface Answer { readonly instead: string | null; readonly allWords: boolean; readonly kinds: { readonly kind: string; readonly count: number; readonly hits: Hit[] }[] }

const INTERVIEW = {
  title: 'Intervju som gir innsikt', summary: 'Du lærer å spørre åpent.',
  lessons: {
    forberedelse: { title: 'Forberedelsen', text: 'Lag en guide før samtalen. Miljøet rundt dere betyr mye.' },
    ledende: { title: 'Ledende spørsmål', text: 'Noen spørsmål legger svaret i munnen på folk.', exercise: { slug: 'finn-det', title: 'Finn det ledende spørsmålet', question: 'Hvilket spørsmål om trampolina er ledende i et intervju?' } },
  },
};
const MEASURE = {
  nb: { title: 'Måling av gevinster', summary: 'Om intervjuer, og om andre måter å telle på.', lessons: { tell: { title: 'Tell først', text: 'Tell hvor mange søknader som kommer.' } } },
  nn: { title: 'Måling av gevinstar', summary: 'Om korleis prosessar kan teljast.', lessons: { tell: { title: 'Tel først', text: 'Tel kor mange søknader som kjem. Prosessane må vere like.' } } },
  en: { title: 'Measuring benefits', summary: 'On counting applications.', lessons: { tell: { title: 'Count first', text: 'Count the applications that arrive at the counter.' } } },
};
const COMPOUNDS = { title: 'Hypotesekort', summary: 'Skriv hypotesene ned.', lessons: { en: { title: 'Interessentanalysen', text: 'Interessenter er de som har en interesse i saken. Årsaken til kompetansemålene er kompetanse. Se en postkort.' } } };
const TEXT_ONLY = { title: 'Observasjon', summary: 'Du ser det folk ikke forteller.', lessons: { se: { title: 'Se etter', text: 'Et intervju sier ikke alt. Etter intervjuet går du ut og ser.' } } };

let content: ContentFolder;
let spor: Installation;
let employee: Client;
let editor: Client;

beforeAll(async () => {
  content = new ContentFolder('toolkits/idemote-pa-45-minutter', 'courses/hva-er-innovasjon-i-lier');
  content.course('intervju', 1, 'X1', { nb: INTERVIEW });
  content.course('maling', 1, 'X2', MEASURE);
  content.course('observasjon', 1, 'X3', { nb: TEXT_ONLY });
  content.course('kortet', 1, 'X4', { nb: COMPOUNDS });
  spor = await anInstallation({ content: false, worker: true });
  const top = await aUnit(spor);
  employee = await signedIn(spor, await anEmployee(spor, { unit: top }));
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
  await bring();
}, 120_000);
afterAll(async () => {
  await spor?.stop();
  content.remove();
});

async function bring(): Promise<void> {
  const { code, output } = await spor.operator('import-content', content.path);
  if (code !== 0) throw new Error(output);
  await drained(spor);
}

async function search(q: string, more: Record<string, string> = {}, who = employee): Promise<Answer> {
  const { status, body, text } = await who.get<Answer>(`/api/search?${new URLSearchParams({ q, ...more })}`);
  if (status !== 200) throw new Error(text);
  return body;
}
const hitsOf = ({ kinds }: Answer, kind: string): Hit[] => kinds.find((one) => one.kind === kind)?.hits ?? [];
const words = (parts: readonly Part[]): string => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const addresses = (answer: Answer): string[] => answer.kinds.flatMap(({ hits }) => hits.map(({ address }) => address));
const rows = async (sql: string) => ((await spor.database.query(sql)) as unknown as [object[]])[0];

test('every form of a word finds every other, and a title comes before a summary, a summary before a text', async () => {
  for (const form of ['intervjuene', 'intervjua', 'Intervjuet', 'INTERVJUER']) {
    const courses = hitsOf(await search(form), 'course');
    expect(courses.map(({ address }) => address)).toEqual(['/kurs/intervju', '/kurs/maling']);
    expect(words(courses[0]?.title ?? [])).toBe('[Intervju] som gir innsikt');
  }
  expect(hitsOf(await search('intervju'), 'lesson').map(({ address, place, snippet }) => [address, place, words(snippet)])).toEqual([
    ['/kurs/observasjon/se', 'Observasjon', 'Et [intervju] sier ikke alt. Etter [intervjuet] går du ut og ser.'],
  ]);
});

test('an exercise is found by its title and by what the learner reads in it, and not by its buttons', async () => {
  const [exercise] = hitsOf(await search('trampolinene'), 'exercise');
  expect(exercise).toMatchObject({ address: '/kurs/intervju/ledende', place: 'Intervju som gir innsikt › Ledende spørsmål' });
  expect(words(exercise?.snippet ?? [])).toContain('om [trampolina] er');
  expect(hitsOf(await search('sjekk svaret'), 'exercise').map(({ address }) => address)).not.toContain('/kurs/intervju/ledende');
});

test('toolkits and competences are found too', async () => {
  expect(addresses(await search('idemøter'))).toContain('/verktoy/idemote-pa-45-minutter');
  expect(addresses(await search('behovsinnsikten'))).toEqual(['/kompetanse?hvorfor=K1']);
  expect(addresses(await search('K3'))).toContain('/kompetanse?hvorfor=K3');
});

test('nynorsk and English texts are found in their own forms, and told in their own language', async () => {
  const [nynorsk] = hitsOf(await search('prosessen'), 'lesson');
  expect([nynorsk?.language, words(nynorsk?.snippet ?? [])]).toEqual(['nn', expect.stringContaining('[Prosessane] må')]);
  expect(hitsOf(await search('prosessane'), 'course').map(({ language }) => language)).toEqual(['nn']);
  const [english] = hitsOf(await search('arriving'), 'lesson');
  expect([english?.language, words(english?.snippet ?? [])]).toEqual(['en', expect.stringContaining('[arrive]')]);
  expect(hitsOf(await search('søknadene'), 'lesson').map(({ language }) => language)).toEqual(['nb']);
});

test('whoever reads nynorsk gets the nynorsk text, where both have the word', async () => {
  const reader = await signedIn(spor, await anEmployee(spor));
  await reader.patch('/api/me', { language: 'nn' });
  const answer = await search('søknader', {}, reader);
  expect(answer.kinds).toEqual([{ kind: 'lesson', count: 1, hits: [expect.objectContaining({ language: 'nn' })] }]);
});

test.each([['maaling', '/kurs/maling'], ['maalingene', '/kurs/maling'], ['miljoeet', '/kurs/intervju/forberedelse'], ['soeknad', '/kurs/maling/tell']])('%s is understood: å is aa, ø is oe', async (q, address) => {
  const answer = await search(q);
  expect([answer.instead, addresses(answer)]).toEqual([null, expect.arrayContaining([address])]);
});

test.each([['intevrju', 'intervju'], ['intervvju', 'intervju'], ['jntervju', 'intervju'], ['obsevasjon', 'observasjon'], ['soknader', 'søknader']])('%s is taken for %s, and that is said', async (q, instead) => {
  const answer = await search(q);
  expect(answer.instead).toBe(instead);
  expect(answer.kinds.length).toBeGreaterThan(0);
});

test('a word that stands somewhere is never corrected, and what is like nothing finds nothing', async () => {
  expect((await search('guide')).instead).toBeNull();
  expect(await search('xyzzyqwert')).toEqual({ instead: null, allWords: true, kinds: [] });
});

test('all words must be there; when nothing has all of them, what has most is shown, and that is said', async () => {
  expect((await search('ledende intervju')).kinds.map(({ kind, count }) => [kind, count])).toEqual([['exercise', 1]]);
  const some = await search('intervju trampolina romferge');
  expect([some.allWords, addresses(some)]).toEqual([false, ['/kurs/intervju/ledende']]);
});

test('a word that is not written out yet finds what begins like it', async () => {
  expect(addresses(await search('trampo'))).toEqual(['/kurs/intervju/ledende']);
  expect(addresses(await search('trampo '))).toEqual([]);
});

test.each([['kort', '/kurs/kortet'], ['kortene', '/kurs/kortet'], ['analyse', '/kurs/kortet/en'], ['mål', '/kurs/kortet/en']])('%s is found at the end of a compound, marked as a whole', async (q, address) => {
  const answer = await search(q);
  expect([answer.instead, addresses(answer)]).toEqual([null, expect.arrayContaining([address])]);
  const hit = answer.kinds.flatMap(({ hits }) => hits).find((one) => one.address === address);
  expect(words([...(hit?.title ?? []), ...(hit?.snippet ?? [])])).toMatch(/\[\p{L}{8,}\]/u);
});

test('an ending is not a word of its own after what is none', async () => {
  // «år» is too short before «sak», and nobody writes «post».
  expect(words(hitsOf(await search('sak '), 'lesson')[0]?.snippet ?? [])).not.toContain('[Årsaken]');
  expect(words(hitsOf(await search('kort '), 'lesson')[0]?.snippet ?? [])).not.toContain('[postkort]');
});

test('hits of one kind come in pieces, and the others are counted', async () => {
  const all = await search('intervju', { range: '[0,9]' });
  const second = await search('intervju', { kind: 'course', range: '[1,1]' });
  expect(hitsOf(second, 'course')).toEqual(hitsOf(all, 'course').slice(1, 2));
  expect(second.kinds.map(({ kind, count }) => [kind, count])).toEqual(all.kinds.map(({ kind, count }) => [kind, count]));
  expect(second.kinds.filter(({ kind }) => kind !== 'course').flatMap(({ hits }) => hits)).toEqual([]);
});

test.each<[string, string]>([
  ...['', ' ', '+-*"()~<>@', '%', '_', '%%%_', "' OR '1'='1", '\\', '"', '*', '+intervju -"', '<script>alert(1)</script>', '\u0000', '🙂', '((((', '{$ne:1}'].map((q): [string, string] => [JSON.stringify(q), q]),
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['a thousand words', 'ord '.repeat(1000)],
])('%s gets a clean answer', async (_, q) => {
  const { status, body } = await employee.get(`/api/search?q=${encodeURIComponent(q)}`);
  expect([status, body]).toEqual([200, { instead: body.instead, allWords: expect.any(Boolean), kinds: expect.any(Array) }]);
});

test('an address that is too long for any server is refused as such', async () => {
  const { status, body } = await employee.get(`/api/search?q=${encodeURIComponent('ø'.repeat(3000))}`);
  expect([status, body.code]).toEqual([431, 'http.too-large']);
});

test('what can’t be asked is refused in plain words', async () => {
  for (const wrong of ['kind=book', 'range=[0,9999]', 'range=x', 'range=[5,1]', 'q=a&q=b']) {
    const { status, body } = await employee.get(`/api/search?${wrong}`);
    expect([wrong, status, body.code]).toEqual([wrong, 400, 'http.invalid']);
  }
});

test('those who write find lessons and exercises by word forms and by their text', async () => {
  const list = async (resource: string, q: string) => (await editor.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify({ q }))}`)).body.map(({ slug }: { slug: string }) => slug);
  expect(await list('lessons', 'samtaler')).toEqual(['forberedelse']);
  expect(await list('exercises', 'trampolinene')).toEqual(['finn-det']);
  expect((await list('courses', 'intervjuene')).sort()).toEqual(['intervju', 'maling']);
  expect(await list('toolkits', 'idemøter')).toEqual(['idemote-pa-45-minutter']);
  expect(await list('lessons', '%')).toEqual([]);
});

test('a new version takes the old one’s place', async () => {
  content.course('observasjon', 2, 'X3', { nb: { ...TEXT_ONLY, lessons: { se: { title: 'Se etter', text: 'Du følger en sykkelrute gjennom dagen.' } } } });
  await bring();
  expect(addresses(await search('sykkelruta'))).toEqual(['/kurs/observasjon/se']);
  expect(hitsOf(await search('intervju'), 'lesson')).toEqual([]);
});

test('only what is published is found', async () => {
  await spor.database.query("UPDATE course SET published_version_id = NULL WHERE slug = 'observasjon'");
  expect((await spor.operator('rebuild')).output).toContain('søkes');
  expect(addresses(await search('sykkelrute'))).toEqual([]);
});

test('reading everything again changes nothing', async () => {
  const everything = () => Promise.all(['SELECT s.kind, s.thing_id, t.language, t.title, t.body FROM search_thing s JOIN search_text t ON t.search_thing_id = s.id ORDER BY 1, 2, 3', 'SELECT p.stem, s.thing_id, p.weight FROM search_posting p JOIN search_thing s ON s.id = p.search_thing_id ORDER BY 1, 2', 'SELECT * FROM search_word ORDER BY word, stem'].map(rows));
  const before = await everything();
  await spor.operator('rebuild');
  expect(await everything()).toEqual(before);
});
