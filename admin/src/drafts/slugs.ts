/** A name for addresses and files, made of a title, as the server makes them; a number after it when it is taken. */
export function slugFor(title: string, taken: readonly string[]): string {
  const slug = plain(title).slice(0, 80).replace(/-+$/, '') || 'uten-navn';
  for (let number = 2, free = slug; ; free = `${slug}-${number}`, number += 1) if (!taken.includes(free)) return free;
}

const plain = (title: string): string =>
  title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** A short code, made of the first letters of a title: *Trygg på data* becomes TPD. */
export function codeFor(title: string): string {
  const words = plain(title).toUpperCase().split('-').filter(Boolean);
  const letters = words.length > 1 ? words.map(([first]) => first).join('') : (words[0] ?? '').slice(0, 4);
  return letters.replace(/^[^A-Z]+/, '').slice(0, 8);
}
