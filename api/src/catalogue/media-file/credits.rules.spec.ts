import { creditsOf } from './credits.rules.js';

const files = (facts: string) =>
  new Map([
    ['course.yaml', 'lessons: [en]\nlicence: CC-BY-4.0\nattribution: Lier kommune\n'],
    ['cover.png', 'x'],
    ['media.yaml', facts],
    ['media/a.jpg', 'x'],
    ['nb/course.md', '---\ntitle: K\n---\n'],
    ['nb/en.md', '---\ntitle: En\n---\n![En trapp](media/a.jpg)\n\n::exercise{film}\n'],
    ['nb/exercises/film.json', JSON.stringify({ title: 'Se filmen', params: { video: [{ path: 'media/f.mp4' }] } })],
  ]);
const told = (facts: string, lesson: string | null = 'en', language = 'nb') => creditsOf(files(facts), { language, lesson });

test('whoever asks to be named is, with what it shows and on what terms', () => {
  expect(told('a.jpg: { owner: Kari, attribution: "Foto: Kari", licence: CC-BY-SA-4.0 }\nf.mp4: { attribution: Filmlaget, licence: LicenseRef-Avtale }')).toEqual([
    { kind: 'picture', shows: 'En trapp', name: 'Foto: Kari', licence: 'CC-BY-SA-4.0' },
    { kind: 'film', shows: 'Se filmen', name: 'Filmlaget', licence: 'LicenseRef-Avtale' },
  ]);
});

test('what a picture shows is told by its beginning', () => {
  const long = files('a.jpg: { attribution: Kari }').set('nb/en.md', `---\ntitle: En\n---\n![Et årsakskart med problemet i en boks til høyre: Søkere ringer for å høre](media/a.jpg)\n`);
  expect(creditsOf(long, { language: 'nb', lesson: 'en' })).toEqual([{ kind: 'picture', shows: 'Et årsakskart med problemet i en boks til høyre: Søkere …', name: 'Kari', licence: null }]);
});

test('the owner is named when the terms ask for it, and else not', () => {
  expect(told('a.jpg: { owner: Kari, licence: CC-BY-3.0 }')).toEqual([{ kind: 'picture', shows: 'En trapp', name: 'Kari', licence: 'CC-BY-3.0' }]);
  expect([told('a.jpg: { owner: Kari, licence: CC0-1.0 }'), told('a.jpg: { licence: CC-BY-4.0 }')]).toEqual([[], []]);
});

test('what is under the course’s own terms is told at its foot, and a file is told of where it is shown', () => {
  const facts = 'a.jpg: { owner: Kari, attribution: Lier kommune, licence: CC-BY-4.0 }\ncover.png: { owner: Ola, licence: CC-BY-4.0 }\ncover.svg: { owner: Borte, licence: CC-BY-4.0 }';
  expect([told(facts), told(facts, 'en', 'nn'), told(facts, null)]).toEqual([[], [], [{ kind: 'cover', shows: '', name: 'Ola', licence: 'CC-BY-4.0' }]]);
});
