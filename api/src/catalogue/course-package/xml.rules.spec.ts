import { attributeOf, childOf, inLowerCase, readXml, wordsOf, XmlFault } from './xml.rules.js';

const read = (text: string, encoding: BufferEncoding = 'utf8') => readXml(Buffer.from(text, encoding));
const fault = (text: string) => {
  try {
    read(text);
    return 'fine';
  } catch (error) {
    return error instanceof XmlFault ? 'refused' : error;
  }
};

const NAMED = '<a:Manifest xmlns:a="x" a:Version="1" version="2"><b:Title> Brann\n vern </b:Title></a:Manifest>';

test('elements are found whatever their prefix, and names are as they are written', () => {
  const root = read(NAMED);
  expect([root.name, attributeOf(root, 'a:Version'), attributeOf(root, 'version'), wordsOf(root, 'Title'), wordsOf(root, 'title')]).toEqual(['Manifest', '1', '2', 'Brann vern', '']);
});

test('in lower case, elements and attributes are found whatever their prefix and capital letters', () => {
  const root = inLowerCase(read(NAMED.replace('version="2"', '')));
  expect([root.name, attributeOf(root, 'version'), wordsOf(root, 'title')]).toEqual(['manifest', '1', 'Brann vern']);
});

test('letters are read in the encoding the file says', () => {
  expect(wordsOf(read('<?xml version="1.0" encoding="ISO-8859-1"?><a><b>Å øve</b></a>', 'latin1'), 'b')).toBe('Å øve');
  expect(wordsOf(readXml(Buffer.from('\uFEFF<a><b>Å øve</b></a>', 'utf16le')), 'b')).toBe('Å øve');
  expect(wordsOf(read('\uFEFF<a><b>Å</b></a>'), 'b')).toBe('Å');
  expect(wordsOf(read('<?xml version="1.0" encoding="utf-16"?><a><b>Å øve</b></a>'), 'b')).toBe('Å øve');
});

test('the five signs of XML are read, and no entity of the file’s own', () => {
  expect(wordsOf(read('<a><b>A &amp; B &#230;</b><c><![CDATA[<x>]]></c></a>'), 'b')).toBe('A & B æ');
  expect(childOf(read('<a><c><![CDATA[<x>]]></c></a>'), 'c')?.text).toBe('<x>');
});

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['an entity that expands', '<!DOCTYPE a [<!ENTITY l "ll"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>'],
  ['an unknown entity', '<a>&x;</a>'],
  ['what is cut off', '<a><b>'],
  ['what is no XML', 'PK'],
  ['nothing', ''],
  ['a thousand elements in each other', '<a>'.repeat(1000) + '</a>'.repeat(1000)],
  ['a hundred thousand elements', `<a>${'<b/>'.repeat(100_000)}</a>`],
])('%s is refused', (_, text) => expect(fault(text)).toBe('refused'));
