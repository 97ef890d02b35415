import { followedAnew } from './followed-anew.rules.js';

test('a translation that was up to date still is', () => {
  expect(followedAnew(['a', 'b'], ['a', 'b'], ['a', 'c', 'd'])).toEqual(['a', 'c', 'd']);
});

test('one that was behind is behind in the same, and in nothing more', () => {
  expect(followedAnew(['old', 'b', 'settings'], ['a', 'b', 'settings'], ['a', 'b', 'new settings'])).toEqual(['old', 'b', 'new settings']);
  expect(followedAnew(['old', 'b'], ['a', 'b'], ['a'])).toEqual(['old', 'b']);
});
