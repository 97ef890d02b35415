import { identifierOf } from './actor.rules.js';

const homePage = 'https://x.example';

test('the same person is the same text, whatever else is said of them', () => {
  const plain = identifierOf({ account: { homePage, name: 'ola' } });
  expect(identifierOf({ objectType: 'Agent', name: 'Ola', account: { name: 'ola', homePage } })).toBe(plain);
  expect(identifierOf({ objectType: 'Group', account: { homePage, name: 'ola' }, member: [{ mbox: 'mailto:k@x.example' }] })).toBe(plain);
});

test('upper and lower case count in an account and an openid, not in an address or a hash', () => {
  expect(identifierOf({ mbox: 'mailto:Ola@X.example' })).toBe(identifierOf({ mbox: 'mailto:ola@x.example' }));
  expect(identifierOf({ mbox_sha1sum: 'AB'.repeat(20) })).toBe(identifierOf({ mbox_sha1sum: 'ab'.repeat(20) }));
  expect(identifierOf({ account: { homePage, name: 'Ola' } })).not.toBe(identifierOf({ account: { homePage, name: 'ola' } }));
  expect(identifierOf({ openid: `${homePage}/Ola` })).not.toBe(identifierOf({ openid: `${homePage}/ola` }));
});

test('one value under two kinds of identifier is two', () => {
  expect(identifierOf({ openid: 'mailto:ola@x.example' })).not.toBe(identifierOf({ mbox: 'mailto:ola@x.example' }));
});

test('a group without a name of its own is its members, in any order', () => {
  const [ola, kari] = [{ mbox: 'mailto:ola@x.example' }, { openid: 'https://x.example/kari' }];
  expect(identifierOf({ objectType: 'Group', member: [ola, kari] })).toBe(identifierOf({ objectType: 'Group', name: 'Vi', member: [kari, ola] }));
  expect(identifierOf({ objectType: 'Group', member: [ola] })).not.toBe(identifierOf(ola));
});
