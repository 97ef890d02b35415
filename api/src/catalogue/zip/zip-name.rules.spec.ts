import { zipName } from './zip-name.rules.js';

const read = (bytes: Buffer | number[], more: { generalPurposeBitFlag?: number; extraFields?: { id: number }[] } = {}) => zipName({ fileName: 'as yauzl read it', fileNameRaw: Buffer.from(bytes), generalPurposeBitFlag: 0, extraFields: [], ...more });

test.each<[string, Buffer | number[], string]>([
  ['plain letters', Buffer.from('bilder/a.png'), 'bilder/a.png'],
  ['UTF-8 that does not say so, as macOS writes it', Buffer.from('bilder/blåbærsyltetøy.png'), 'bilder/blåbærsyltetøy.png'],
  ['what Windows in Norway wrote', [0x9b, 0x76, 0x65, 0x6c, 0x73, 0x65, 0x20, 0x91, 0x86, 0x2e, 0x67, 0x69, 0x66], 'øvelse æå.gif'],
  ['capital letters of that', [0x92, 0x9d, 0x8f], 'ÆØÅ'],
  ['Windows’ slashes', Buffer.from('res\\data\\img1.png'), 'res/data/img1.png'],
  ['a mark at the beginning is part of the name', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa'],
])('%s', (_, bytes, name) => expect(read(bytes)).toBe(name));

test('a name that says its letters is as it was read', () => {
  expect(read([0x9b], { generalPurposeBitFlag: 0x800 })).toBe('as yauzl read it');
  expect(read([0x9b], { extraFields: [{ id: 0x7075 }] })).toBe('as yauzl read it');
});
