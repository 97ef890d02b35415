import { saidOf } from './serverWords.js';

test('what the server says of a file has words of our own', () => {
  expect(saidOf('summary: is empty.')).toEqual({ key: 'empty', field: 'summary' });
  expect(saidOf('outcomes.0: is empty.')).toEqual({ key: 'empty', field: 'outcomes' });
  expect(saidOf('key: must be like C1.')).toEqual({ key: 'code' });
  expect(saidOf('has no text.')).toEqual({ key: 'noText' });
  expect(saidOf('minutes: Too small: expected number to be >=1.')).toEqual({ key: 'whole', field: 'minutes' });
  expect(saidOf('sources.1.url: must be an address with https://.')).toEqual({ key: 'url', field: 'sources' });
  expect(saidOf('there is no published course tull. Write the name of a folder in courses/.')).toEqual({ key: 'notPublished', values: { slug: 'tull' } });
  expect(saidOf('something new')).toBeUndefined();
});
