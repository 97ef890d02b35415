import sharp from 'sharp';
import { withoutMetadata } from './metadata.rules.js';

const SECRET = 'Kari Nordmanns telefon';
const picture = () => sharp({ create: { width: 8, height: 4, channels: 3, background: '#208080' } });
const withSecret = (orientation = 1) => picture().withExif({ IFD0: { Make: SECRET, Artist: SECRET }, IFD3: { GPSLatitude: '59/1 44/1 0/1' } }).withMetadata({ orientation });

const PHOTOGRAPHS = { 'a.jpg': () => withSecret().jpeg().toBuffer(), 'a.png': () => withSecret().png().toBuffer(), 'a.webp': () => withSecret().webp().toBuffer() };

test.each(Object.entries(PHOTOGRAPHS))('%s loses what the camera wrote, and not a point of the picture', async (name, made) => {
  const before = await made();
  const after = withoutMetadata(name, before);
  expect([before.includes(SECRET), after.includes(SECRET), (await sharp(after).metadata()).exif]).toEqual([true, false, undefined]);
  expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
  expect(withoutMetadata(name, after).equals(after)).toBe(true);
});

test('a photograph taken with the camera on its side stays so', async () => {
  const after = withoutMetadata('a.jpeg', await withSecret(6).jpeg().toBuffer());
  expect([(await sharp(after).metadata()).orientation, after.includes(SECRET)]).toEqual([6, false]);
  expect(withoutMetadata('a.jpg', after).equals(after)).toBe(true);
});

test('what the server makes of an upload has nothing to lose', async () => {
  for (const [name, made] of Object.entries(PHOTOGRAPHS)) {
    const shrunk = await sharp(await made()).toBuffer();
    expect(withoutMetadata(name, shrunk).equals(shrunk)).toBe(true);
  }
});

test.each([['a.jpg', 'text'], ['a.png', '\u0089PNG'], ['a.svg', '<svg/>'], ['a.webp', 'RIFF']])('%s that is no such picture is left as it is', (name, text) => {
  const bytes = Buffer.from(text);
  expect(withoutMetadata(name, bytes)).toBe(bytes);
});
