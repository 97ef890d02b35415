import { addressOf, isEnough, MANY, searchOf } from './search-address.js';

const read = (address: string) => searchOf(new URLSearchParams(address));

test('the address says what is searched for', () => {
  expect(read('q=intervju&type=ovelse&antall=50')).toEqual({ q: 'intervju', kind: 'exercise', count: 50 });
  expect(read('')).toEqual({ q: '', kind: undefined, count: 5 });
});

test('what the address can’t mean is left out', () => {
  expect(read('q=a&type=alt&antall=50')).toEqual({ q: 'a', kind: undefined, count: 5 });
  expect(read('q=a&type=kurs&antall=-1').count).toBe(MANY);
  expect(read('q=a&type=kurs&antall=9999').count).toBe(200);
});

test('an address is made with no more than it needs', () => {
  expect(addressOf({ q: 'ås', kind: 'path', count: MANY })).toEqual({ q: 'ås', type: 'laeringssti' });
  expect(addressOf({ q: '' })).toEqual({});
  expect(searchOf(new URLSearchParams(addressOf({ q: 'ås', kind: 'lesson', count: 75 })))).toEqual({ q: 'ås', kind: 'lesson', count: 75 });
});

test('one letter is not enough', () => {
  expect([isEnough(' å '), isEnough('ås')]).toEqual([false, true]);
});
