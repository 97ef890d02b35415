import { setTimeout as wait } from 'node:timers/promises';
import { atMostEvery } from './at-most-every.js';

test('the first comes at once, and all that come in the pause are one more at its end', async () => {
  let done = 0;
  const run = atMostEvery(30, () => (done += 1));
  for (let index = 0; index < 10; index += 1) run();
  expect(done).toBe(1);
  await wait(90);
  expect(done).toBe(2);
  run();
  expect(done).toBe(3);
});
