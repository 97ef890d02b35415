import { headingFindings } from './headings.rules.js';

test('a level that is left out is told of, with the heading it is', () => {
  expect(headingFindings('nb/a.md', '## Først\n\ntekst\n\n#### Dypt\n\ntekst\n').map(({ code, severity, where }) => [code, severity, where])).toEqual([['heading-jump', 'warns', '#### Dypt']]);
  expect(headingFindings('nb/a.md', '### For dyp begynnelse\n')).toHaveLength(1);
});

test('down one and up again is as it should be, also in a call-out', () => {
  expect(headingFindings('nb/a.md', '## En\n\n### To\n\n#### Tre\n\n## Fire\n\n> **Husk**\n>\n> ### Fem\n')).toEqual([]);
});
