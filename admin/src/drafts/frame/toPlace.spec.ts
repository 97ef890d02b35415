import { toPlace } from './toPlace.js';

test('another field is gone to as a whole, not to the words that were led to in the last one', () => {
  const led = new URLSearchParams('part=en&field=text&at=Norsk');
  expect(toPlace(led, { field: 'summary', part: null }).toString()).toBe('field=summary');
  expect(toPlace(led, { part: 'to', field: 'text' }).toString()).toBe('part=to&field=text');
});

test('a place within the field is kept when it is what one goes to', () => {
  expect(Object.fromEntries(toPlace(new URLSearchParams('part=en'), { field: 'params', at: 'params.question' }))).toEqual({ part: 'en', field: 'params', at: 'params.question' });
});
