import { distance, forgiven } from './distance.rules.js';

test.each([
  ['kompetanse', 'kompetanse', 0],
  ['komptanse', 'kompetanse', 1],
  ['kompetnase', 'kompetanse', 1],
  ['kompegtanse', 'kompetanse', 1],
  ['intarvju', 'intervju', 1],
  ['kompettanse', 'kompetanse', 0.5],
  ['intevju', 'intervju', 1],
  ['soknad', 'søknad', 0.5],
  ['obsevarsjon', 'observasjon', 2],
])('from %s to %s there are %d errors', (one, other, errors) => {
  expect(distance(one, other, 2)).toBe(errors);
  expect(distance(other, one, 2)).toBe(errors);
});

test('what lies far apart is not measured out', () => expect([distance('mål', 'intervju', 2), distance('barnehage', 'sykehjemmet', 2)]).toEqual([Infinity, Infinity]));

test('long words are forgiven more, and the shortest nothing', () => expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]));
