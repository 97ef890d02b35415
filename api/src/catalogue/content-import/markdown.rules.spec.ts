import { blocksOf, htmlOf, markdownFaults } from './markdown.rules.js';

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

test('a block quote that begins with a known word is a call-out', () => {
  expect(htmlOf('> **Prøv selv**\n>\n> Skriv ned én ting.')).toBe('<aside class="callout callout--try"><p class="callout__label">Prøv selv</p><p>Skriv ned én ting.</p>\n</aside>');
  expect(htmlOf('> **Husk**\n> Ingen navn.')).toBe('<aside class="callout callout--remember"><p class="callout__label">Husk</p><p>Ingen navn.</p>\n</aside>');
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
