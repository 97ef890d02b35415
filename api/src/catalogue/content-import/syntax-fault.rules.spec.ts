import { parse } from 'yaml';
import { jsonFault, type SyntaxFault, yamlFault } from './syntax-fault.rules.js';

function faultIn(text: string, read: (text: string) => unknown, told: (error: unknown, text: string) => SyntaxFault): SyntaxFault {
  try {
    read(text);
  } catch (error) {
    return told(error, text);
  }
  throw new Error('it can be read');
}

test.each([
  ['a: 1\n b: 2', 'a: 1', 'Sett anførselstegn rundt tekst med kolon'],
  ['a:\n\t- b', '\t- b', 'Rykk inn med mellomrom'],
  ['a: b: c', 'a: b: c', 'Sett anførselstegn rundt tekst med kolon'],
  ['a: 1\na: 2', 'a: 2', 'Det samme feltet står to ganger.'],
  ['a: "b', 'a: "b', 'Se etter et anførselstegn'],
  ['a: `b`', 'a: `b`', 'Sett anførselstegn'],
  ['a: "\\q"', 'a: "\\q"', 'Bruk enkle anførselstegn'],
  ['a: [1, 2', 'a: [1, 2', 'Se etter et anførselstegn eller en klamme'],
  ['a: *b', '', 'Sett anførselstegn rundt teksten'],
  ['- a\nb: c', 'b: c', 'Se etter innrykk'],
])('YAML that can’t be read is told where, and what to look for: %j', (text, where, advice) => {
  const fault = faultIn(text, parse, yamlFault);
  expect(fault.where).toBe(where);
  expect(fault.words.reason).toMatchObject({ nb: 'kan ikke leses som YAML.', nn: 'kan ikkje lesast som YAML.', en: expect.stringMatching(/^is not YAML: \w/) });
  expect(fault.words.advice.nb).toContain(advice);
});

test('JSON that can’t be read is told at which line, where the reader says so', () => {
  expect(faultIn('{\n  "a": 1,\n}', JSON.parse, jsonFault)).toMatchObject({ where: '  "a": 1,\n}', words: { reason: { nb: 'kan ikke leses som JSON.', en: expect.stringMatching(/^is not JSON: /) }, advice: { nn: expect.stringContaining('komma') } } });
  expect(faultIn('{"a": ', JSON.parse, jsonFault).where).toBe('');
});
