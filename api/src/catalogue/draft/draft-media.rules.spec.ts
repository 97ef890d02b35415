import { endingOf, freeName } from './draft-media.rules.js';

test('what a file is, its bytes say', () => {
  expect(endingOf('image/jpeg', Buffer.from('...'))).toBe('jpg');
  expect(endingOf(undefined, Buffer.from('\uFEFF<?xml version="1.0"?>\n<!-- a --><svg xmlns="x">'))).toBe('svg');
  expect(endingOf(undefined, Buffer.from('WEBVTT\n\n00:00'))).toBe('vtt');
  expect(endingOf(undefined, Buffer.from('<html><svg>'))).toBeUndefined();
  expect(endingOf('application/pdf', Buffer.from('%PDF'))).toBeUndefined();
});

test('a name is plain, and not one that is there', () => {
  const taken = new Set(['media/bilde-av-mote.jpg', 'media/bilde-av-mote-2.jpg']);
  expect(freeName('Bilde av møte.JPEG', 'jpg', (name) => taken.has(name))).toBe('media/bilde-av-mote-3.jpg');
  expect(freeName('../../etc/passwd', 'png', () => false)).toBe('media/uten-navn.png');
  expect(freeName('C:\\bilder\\Åsen.png', 'png', () => false)).toBe('media/c-bilder-asen.png');
});
