import { otherZip } from './other-zip.rules.js';

test.each<[string, string[], string]>([
  ['a package in a folder', ['kurs/imsmanifest.xml', 'kurs/index.html'], 'lies in the folder “kurs” inside'],
  ['a package in folders: the outermost is named', ['a/b/c/cmi5.xml', 'a/b/IMSManifest.xml'], 'lies in the folder “a/b” inside'],
  ['a zip in a zip', ['Les meg.txt', 'brann.zip'], 'upload “brann.zip”'],
  ['an H5P package', ['h5p.json', 'content/content.json'], 'is an H5P package'],
  ['xAPI without cmi5', ['tincan.xml', 'story.html'], 'made for xAPI (Tin Can)'],
  ['AICC', ['kurs.crs', 'kurs.au', 'index.html'], 'made for AICC'],
])('%s', (_, names, words) => expect(otherZip(names)?.en).toContain(words));

test.each([[['index.html', 'story.html']], [['index.html', 'a.js', 'b.js', 'vedlegg.zip']], [[]]])('of %j nothing is told', (names) => expect(otherZip(names)).toBeUndefined());
