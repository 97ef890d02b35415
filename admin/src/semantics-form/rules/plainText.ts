const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'" };
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

/** H5P keeps plain text escaped; people write and read it as it is. */
export const readPlain = (stored: string): string => stored.replace(/&(amp|lt|gt|quot|#0?39);/g, (entity, name: string) => SIGNS[name] ?? entity);

export const escapePlain = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const MARKUP = /<\/?[a-z][^>]*>/i;

/** A line that may hold some tags is written as it is read, until there is a tag in it; then it is written as HTML. */
export const readLine = (stored: string): string => (MARKUP.test(stored) ? stored : readPlain(stored));
export const storedLine = (text: string): string => (MARKUP.test(text) ? text : text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign));

const BLOCKS = /<\/(p|li|h[1-6]|blockquote|div)>|<br\s*\/?>/gi;

/** The words of some HTML, on one line. */
export const wordsOf = (html: string): string => readPlain(html.replace(BLOCKS, ' ').replace(/<[^>]*>/g, '').replace(/&nbsp;/g, ' ')).replace(/\s+/g, ' ').trim();
