import { Attachment } from './attachment.rules.js';

const attachment = { usageType: 'http://x/certificate', display: { nb: 'Bevis' }, contentType: 'application/pdf', length: 3, sha2: 'a'.repeat(64) };
const takes = (more: object): boolean => Attachment.safeParse({ ...attachment, ...more }).success;

test.each([
  {}, { length: 0 }, { description: { nn: 'Eit bevis' } }, { fileUrl: 'https://x.example/f' }, { contentType: 'text/plain; charset=ascii' }, { contentType: 'image/svg+xml' }, { contentType: 'application/vnd.x-y.z' },
  { sha2: 'A'.repeat(64) }, { sha2: 'a'.repeat(56) }, { sha2: 'a'.repeat(96) }, { sha2: 'a'.repeat(128) },
])('an attachment may be described with %j (Data 2.4.11)', (more) => expect(takes(more)).toBe(true));

test.each(['usageType', 'display', 'contentType', 'length', 'sha2'])('%s must be told', (name) => expect(takes({ [name]: undefined })).toBe(false));

test.each([
  { usageType: 'certificate' }, { display: 'Bevis' }, { contentType: 'pdf' }, { contentType: '' }, { length: -1 }, { length: 1.5 }, { length: '3' }, { sha2: 'a'.repeat(63) }, { sha2: 'a'.repeat(40) }, { sha2: 'z'.repeat(64) }, { fileUrl: 'f' }, { fileUrl: null }, { name: 'f' },
])('and not with %j', (more) => expect(takes(more)).toBe(false));
