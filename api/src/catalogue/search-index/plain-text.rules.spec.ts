import { lines, plainText, textsIn } from './plain-text.rules.js';

test('what is read of HTML, a paragraph on each line', () => {
  expect(plainText('<p>Mål &amp; <strong>mening</strong>,<br>&#039;ja&#039; &lt;b&gt;</p><ul><li>én</li><li>to&nbsp;tre</li></ul>')).toBe("Mål & mening,\n'ja' <b>\nén\nto tre");
});

test('a word with an emphasised part stays one word', () => expect(plainText('<p>års<em>ak</em></p>')).toBe('årsak'));

test('every text in lists and objects, in order', () => expect(lines(textsIn({ a: 'én', b: [{ c: ' to ' }, 3, null], d: '' }))).toBe('én\nto'));
