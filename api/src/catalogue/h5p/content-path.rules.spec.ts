import { contentFile, isMediaPath, isPlainPath } from './content-path.rules.js';

const ID = '0198a7a0-0000-7000-8000-000000000001';

test.each(['images/bilde.png', 'a.json', 'lyd/Å være (1).mp3', 'images/file-5f2_b.jpg'])('%s is a plain path', (name) => {
  expect(isPlainPath(name)).toBe(true);
  expect(contentFile('/data', ID, name)).toBe(`/data/${ID}/${name}`);
});

test.each(['../secret.txt', 'images/../../secret.txt', '/etc/passwd', 'a\\b.png', '.hidden', 'images/.htaccess', 'c:/x.png', 'a//b.png', '', 'x\0.png', 'a/./b', 'images/..'])(
  '%j never leaves the content’s folder',
  (name) => {
    expect(isPlainPath(name)).toBe(false);
    expect(contentFile('/data', ID, name)).toBeUndefined();
  },
);

test('a content’s folder is named by a UUID only', () => expect(contentFile('/data', '../other', 'a.png')).toBeUndefined());

test.each(['a.svg', 'a.html', 'a.js', 'a.swf', 'a.xml', 'a.pdf', 'a', 'a.png.exe'])('%s is not a medium', (name) => expect(isMediaPath(name)).toBe(false));
