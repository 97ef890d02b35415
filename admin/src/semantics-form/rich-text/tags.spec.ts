import { allowedBy, keepsEverything, linkOf } from './tags.js';

test('only what the field’s tags allow is offered, whichever twin is named', () => {
  expect(allowedBy(['p', 'b', 'em', 'ul', 'h3', 'table'])).toEqual({ marks: ['strong', 'em'], blocks: ['ul', 'h3'] });
  expect(allowedBy([])).toEqual({ marks: [], blocks: [] });
});

const TAGS = ['p', 'br', 'strong', 'ul', 'a', 'table'];
test.each<[string, boolean]>([
  ['<p>Hei <strong>du</strong> og <b>du</b><br></p><ul><li>en</li></ul>', true],
  ['<p><a href="https://x.no" target="_blank" rel="noopener">x</a></p>', true],
  ['1 < 2 og 3 > 2', true],
  ['<p style="text-align: center;">x</p>', true],
  ['<p style="text-align:center; color:red">x</p>', false],
  ['<ul style="text-align:center"><li>x</li></ul>', false],
  ['<p lang="en">x</p>', false],
  ['<table><tr><td>x</td></tr></table>', false],
  ['<p><em>ikke lov her</em></p>', false],
  ['<ol><li>x</li></ol>', false],
])('%s is kept whole: %s', (html, kept) => expect(keepsEverything(html, TAGS)).toBe(kept));

test.each([
  ['https://lier.kommune.no/a?b=1', 'https://lier.kommune.no/a?b=1'],
  ['lier.kommune.no', 'https://lier.kommune.no'],
  ['post@lier.kommune.no', 'mailto:post@lier.kommune.no'],
  ['tel:12345678', 'tel:12345678'],
  ['javascript:alert(1)', undefined],
  ['hei', undefined],
])('%s leads to %s', (text, address) => expect(linkOf(text)).toBe(address));
