import { acceptedOf, type Standing } from './accepted.rules.js';

const TEXTS = { nb: 'a', nn: 'a', en: 'a' };
const standing = (code: string, more: Partial<Standing> = {}): Standing => ({ code, file: 'nb/en.md', texts: { nb: 'a Gjør noe.', nn: 'a', en: 'a' }, reason: TEXTS, mayBeUnread: false, ...more });
const yes = (code: string, why?: string) => ({ code, path: 'nb/en.md', ...(why !== undefined && { why }) });

test('every warning that stands must be accepted, and is kept with its words', () => {
  const { kept, unread } = acceptedOf([standing('lix'), standing('heading-jump')], [yes('lix'), yes('mended-since')]);
  expect(kept).toEqual([{ code: 'lix', file: 'nb/en.md', texts: TEXTS }]);
  expect(unread.map(({ code, isWithoutReason }) => [code, isWithoutReason])).toEqual([['heading-jump', false]]);
});

test('what keeps somebody out is accepted only with a reason', () => {
  const grave = standing('axe-image-alt', { needsReason: true });
  expect(acceptedOf([grave], [yes('axe-image-alt')]).unread).toMatchObject([{ isWithoutReason: true }]);
  expect(acceptedOf([grave], [yes('axe-image-alt', '')]).unread).toHaveLength(1);
  expect(acceptedOf([grave], [yes('axe-image-alt', 'Bildet er pynt.')]).kept).toMatchObject([{ why: 'Bildet er pynt.' }]);
});

test('what may stand unread is kept as unread, unless somebody has read it', () => {
  const late = standing('preview-not-seen', { mayBeUnread: true });
  expect(acceptedOf([late], []).kept).toMatchObject([{ isUnread: true }]);
  expect(acceptedOf([late], [yes('preview-not-seen')]).kept[0]).not.toHaveProperty('isUnread');
});
