import { coursesAddress, coursesOf, MANY } from './courses-address.js';

const read = (address: string) => coursesOf(new URLSearchParams(address));

test('the address says which courses are shown', () => {
  expect(read('kompetanse=K3&antall=50')).toEqual({ competence: 'K3', count: 50 });
  expect(read('')).toEqual({ competence: undefined, count: MANY });
});

test('what the address can’t mean is left out', () => {
  expect(read('kompetanse=&antall=mange')).toEqual({ competence: undefined, count: MANY });
  expect([read('antall=-1').count, read('antall=2.5').count, read('antall=99999').count]).toEqual([MANY, MANY, 1000]);
});

test('an address is made with no more than it needs', () => {
  expect(coursesAddress({})).toEqual({});
  expect(coursesAddress({ competence: 'K3', count: MANY })).toEqual({ kompetanse: 'K3' });
  expect(coursesOf(new URLSearchParams(coursesAddress({ competence: 'K1', count: 75 })))).toEqual({ competence: 'K1', count: 75 });
});
