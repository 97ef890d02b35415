import { checkEntries, isIgnored, type ZipEntry } from './zip.rules.js';

const LIMITS = { entries: 10, file: 10_000_000, total: 20_000_000, ratio: 100 };
const entry = (fileName: string, more: Partial<ZipEntry> = {}): ZipEntry => ({ fileName, compressedSize: 100, uncompressedSize: 200, externalFileAttributes: 0o100644 << 16, generalPurposeBitFlag: 0, ...more });
const codeOf = (entries: ZipEntry[]) => {
  try {
    checkEntries(entries, LIMITS);
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('an ordinary package may be unpacked', () => expect(codeOf([entry('h5p.json'), entry('content/'), entry('content/content.json', { externalFileAttributes: 0 })])).toBe('fine'));

test.each(['../x', 'content/../../x', '/etc/passwd', 'a\\b', 'c:\\x', 'content//x', './x', 'x\0.png'])('%j leads out of the package', (name) => expect(codeOf([entry(name)])).toBe('catalogue.package-path'));

test('the same name twice is refused, also in other letters', () => expect(codeOf([entry('h5p.json'), entry('H5P.json')])).toBe('catalogue.package-path'));
test('a symbolic link is refused', () => expect(codeOf([entry('content/x.png', { externalFileAttributes: (0o120777 << 16) >>> 0 })])).toBe('catalogue.package-link'));
test('an encrypted file is refused', () => expect(codeOf([entry('a', { generalPurposeBitFlag: 1 })])).toBe('catalogue.package-broken'));

test.each([
  ['one huge file', [entry('a', { uncompressedSize: 10_000_001, compressedSize: 9_000_000 })]],
  ['too many files', Array.from({ length: 11 }, (_, index) => entry(`f${index}`))],
  ['all files together', ['a', 'b', 'c'].map((name) => entry(name, { uncompressedSize: 9_000_000, compressedSize: 8_000_000 }))],
  ['far larger than packed', [entry('a', { uncompressedSize: 9_000_000, compressedSize: 9_000 })]],
])('a bomb is refused: %s', (_, entries) => expect(codeOf(entries)).toBe('catalogue.package-bomb'));

test('hidden files are left alone', () => {
  expect(isIgnored('__MACOSX/content/._x')).toBe(true);
  expect(isIgnored('content/.DS_Store')).toBe(true);
  expect(isIgnored('content/images/x.png')).toBe(false);
});
