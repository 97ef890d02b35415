import { escapePlain, readLine, readPlain, storedLine, wordsOf } from './plainText.js';

test.each(['Kari & Ola', '"hei" sa <b>', "1 > 0 &amp; &lt;", "O'Hara", 'æøå'])('%s is the same after being stored and read', (text) => {
  expect(readPlain(escapePlain(text))).toBe(text);
  expect(escapePlain(text)).not.toMatch(/[<>"']/);
});

test('what is stored escaped is read once, not twice', () => {
  expect(readPlain('&amp;lt;b&amp;gt; &quot;x&quot; &#039; &#39;')).toBe('&lt;b&gt; "x" \' \'');
});

test('the words of HTML stand on one line', () => {
  expect(wordsOf('<p>Hva <strong>nå</strong>?</p><ul><li>En &amp; to</li><li>Tre</li></ul>')).toBe('Hva nå? En & to Tre');
});

test.each([['Side @n av "10"', 'Side @n av "10"'], ['1 < 2 & 3', '1 &lt; 2 &amp; 3'], ['<em>Bra</em> &amp; fint', '<em>Bra</em> &amp; fint']])('a line that may hold tags: %s is stored as %s, and read as it was written', (text, stored) => {
  expect(storedLine(text)).toBe(stored);
  expect(readLine(stored)).toBe(text);
});
