import { calledBy } from './look.rules.js';

test('somebody from outside is called by what identifies them', () => {
  expect(calledBy('{"mbox":"mailto:anne@else.example"}')).toBe('anne@else.example');
  expect(calledBy('{"account":{"homePage":"https://else.example","name":"17"}}')).toBe('17 (https://else.example)');
  expect(calledBy('{"openid":"https://id.example/anne"}')).toBe('https://id.example/anne');
});

test('a group without a name is its members', () => {
  expect(calledBy(JSON.stringify({ member: ['{"mbox":"mailto:a@else.example"}', '{"mbox":"mailto:b@else.example"}'] }))).toBe('a@else.example, b@else.example');
});
