import { blocksOf, htmlOf, markdownFaults, picturesIn } from './markdown.rules.js';

test('Markdown becomes clean HTML with headings from h2', () => {
  expect(htmlOf('# En\n\n## To\n\nTekst med **trykk** og [lenke](https://ks.no).')).toBe(
    '<h2>En</h2>\n<h2>To</h2>\n<p>Tekst med <strong>trykk</strong> og <a href="https://ks.no" rel="noopener noreferrer">lenke</a>.</p>',
  );
});

test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b onclick="x()">hei</b>', '[x](javascript:alert(1))', '![x](https://sporing.no/a.png)', '<iframe src="//x"></iframe>'])(
  'nothing that can run or track comes through: %s',
  (markdown) => {
    expect(htmlOf(markdown)).not.toMatch(/script|onerror|onclick|iframe|<img/i);
    expect(markdownFaults(markdown)).not.toHaveLength(0);
  },
);

const PICTURES = new Map([['media/trekanten.svg', { url: `/api/media/${'a'.repeat(64)}.svg`, width: 640, height: 360 }]]);
const isThere = (file: string) => PICTURES.has(file);
const img = (alt: string) => `<img src="/api/media/${'a'.repeat(64)}.svg" alt="${alt}" width="640" height="360" loading="lazy" decoding="async" />`;

test('a picture on a line of its own is a figure that says its size, so that nothing jumps', () => {
  const markdown = 'Før.\n\n![Tre **piler** i "ring" & rad](media/trekanten.svg "Slik <henger> det sammen")\n\nEtter.';
  expect(htmlOf(markdown, PICTURES)).toBe(`<p>Før.</p>\n<figure>${img('Tre piler i &quot;ring&quot; &amp; rad')}<figcaption>Slik &lt;henger&gt; det sammen</figcaption></figure>\n<p>Etter.</p>`);
  expect(markdownFaults(markdown, isThere)).toEqual([]);
  expect(picturesIn(markdown)).toEqual(['media/trekanten.svg']);
});

test('decoration says nothing to a screen reader, and has no caption', () => {
  expect(htmlOf('![](media/trekanten.svg "dekor")', PICTURES)).toBe(`<figure>${img('')}</figure>`);
  expect(markdownFaults('![](media/trekanten.svg "dekor")', isThere)).toEqual([]);
});

test('a picture may stand in a call-out and in a list', () => {
  expect(htmlOf('> **Eksempel**\n>\n> ![Tre piler](media/trekanten.svg)', PICTURES)).toContain(`</p><figure>${img('Tre piler')}</figure>`);
  expect(htmlOf('- Først\n\n  ![Tre piler](media/trekanten.svg)', PICTURES)).toContain(`<figure>${img('Tre piler')}</figure>`);
});

test.each([
  ['![](media/trekanten.svg)', /has no alternative text/],
  ['![  ](media/trekanten.svg "Slik")', /has no alternative text/],
  ['![Piler](media/trekanten.svg "dekor")', /called decoration/],
  ['![Piler](media/borte.svg)', /there is no picture media\/borte\.svg/],
  ['![Piler](media/../../hemmelig.svg)', /can't be used/],
  ['![Piler](media/%2e%2e/hemmelig.svg)', /can't be used/],
  ['![Piler](https://sporing.no/a.png)', /can't be used/],
  ['![Piler](data:image/svg+xml,x)', /can't be used/],
  ['![Piler](/api/media/x.svg)', /can't be used/],
  ['![Piler](media/Trekanten.SVG)', /can't be used/],
  ['Se ![Piler](media/trekanten.svg) her', /stands inside a text/],
  ['[![Piler](media/trekanten.svg)](https://ks.no)', /stands inside a text/],
  ['| a |\n|---|\n| ![Piler](media/trekanten.svg) |', /stands inside a text/],
])('%s is told, and what can’t be shown is left out', (markdown, told) => {
  expect(markdownFaults(markdown, isThere).map(({ words }) => words.reason.en)).toEqual([expect.stringMatching(told)]);
  expect(htmlOf(markdown, PICTURES)).not.toMatch(/<img(?! src="\/api\/media\/a{64}\.svg")/);
});

test('a block quote that begins with a known word is a call-out', () => {
  expect(htmlOf('> **Prøv selv**\n>\n> Skriv ned én ting.')).toBe('<aside role="note" class="callout callout--try"><p class="callout__label">Prøv selv</p><p>Skriv ned én ting.</p>\n</aside>');
  expect(htmlOf('> **Husk**\n> Ingen navn.')).toBe('<aside role="note" class="callout callout--remember"><p class="callout__label">Husk</p><p>Ingen navn.</p>\n</aside>');
  expect(htmlOf('> **Noen** sa dette.')).toContain('<blockquote>');
});

test('an exercise on a line of its own splits the text', () => {
  expect(blocksOf('Før.\n\n::exercise{hva-er-det}\n\nEtter.')).toEqual([
    { kind: 'html', html: '<p>Før.</p>' },
    { kind: 'exercise', slug: 'hva-er-det' },
    { kind: 'html', html: '<p>Etter.</p>' },
  ]);
  expect(markdownFaults('Les ::exercise{a} her')).toHaveLength(1);
});
