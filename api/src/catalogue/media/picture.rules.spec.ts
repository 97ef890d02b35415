import { DomainError } from '../../platform/index.js';
import { addressOf, readPicture } from './picture.rules.js';

const GIF = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const told = (name: string, content: Buffer): string | undefined => {
  try {
    return void readPicture(name, content);
  } catch (error) {
    return (error as DomainError).errors?.[0]?.message.en;
  }
};

test('a picture is known by its bytes, and says its size', () => {
  const picture = readPicture('trapp.gif', GIF);
  expect(picture).toMatchObject({ ending: 'gif', width: 3, height: 2, leftOut: [] });
  expect(addressOf(picture)).toMatch(/^\/api\/media\/[0-9a-f]{64}\.gif$/);
  expect(readPicture('prikk.png', PNG)).toMatchObject({ ending: 'png', width: 2, height: 1 });
});

test.each([
  ['trapp.png', GIF, /is gif, not png/],
  ['trapp.gif', Buffer.from('<script>alert(1)</script>'), /can’t be read/],
  ['trapp.gif', Buffer.alloc(0), /can’t be read/],
  ['trapp.svg', PNG, /not/],
  ['trapp.png', PNG.subarray(0, 20), /pixels|can’t be read/],
  ['trapp.png', Buffer.concat([PNG, Buffer.alloc(5 << 20)]), /more than 5 MB/],
  ['trapp.svg', Buffer.alloc((1 << 20) + 1, 32), /more than 1 MB/],
  ['trapp.jpeg', GIF, /name/],
  ['Trapp.gif', GIF, /name/],
  ['tr app.gif', GIF, /name/],
  ['../trapp.gif', GIF, /name/],
  ['under/trapp.gif', GIF, /name/],
  ['trapp.html', GIF, /name/],
])('%s is refused', (name, content, reason) => expect(told(name, content)).toMatch(reason));
