import { saidOf } from './serverWords.js';

test('what the schema says of a field has words of our own; all else stands as the server said it', () => {
  expect(saidOf('summary: is empty.')).toEqual({ key: 'empty', field: 'summary' });
  expect(saidOf('outcomes.0: is empty.')).toEqual({ key: 'empty', field: 'outcomes' });
  expect(saidOf('key: must be like C1.')).toEqual({ key: 'code' });
  expect(saidOf('minutes: Too small: expected number to be >=1.')).toEqual({ key: 'whole', field: 'minutes' });
  expect(saidOf('sources.1.url: must be an address with https://.')).toEqual({ key: 'url', field: 'sources' });
  expect(saidOf('har ingen tekst.')).toBeUndefined();
});
