import sanitizeHtml from 'sanitize-html';

/** Never, whatever a content type's semantics says. */
const FORBIDDEN = new Set(['script', 'style', 'textarea', 'option', 'select', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'svg', 'math', 'template', 'noscript', 'link', 'meta', 'base', 'img', 'video', 'audio', 'source']);
const ALWAYS = ['div', 'span', 'p', 'br'];
const TWINS = [['strong', 'b'], ['em', 'i'], ['del', 's'], ['strike', 's']] as const;
const FIGURE = ['figure', 'figcaption', 'img'];
const TABLE = ['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'col'];

/** The tags a text field lets through: its own, and those that come with them. */
function allowedTags(tags: readonly string[]): string[] {
  const allowed = new Set([...ALWAYS, ...tags]);
  for (const [one, other] of TWINS) if (allowed.has(one) || allowed.has(other)) allowed.add(one).add(other);
  if (allowed.has('ul') || allowed.has('ol')) allowed.add('li');
  if (allowed.has('table')) for (const tag of TABLE) allowed.add(tag);
  return [...allowed].filter((tag) => !FORBIDDEN.has(tag));
}

const outward = (tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag => ({
  tagName,
  attribs: /^https?:/i.test(attribs['href'] ?? '') ? { ...attribs, rel: 'noopener noreferrer' } : attribs,
});

/**
 * HTML with only these tags, and no attribute that can run, load or track anything.
 * @param pictures the addresses of pictures that may stand in it; none when left out
 */
export function cleanHtml(html: string, tags: readonly string[], pictures?: RegExp): string {
  return sanitizeHtml(html, {
    allowedTags: [...allowedTags(tags), ...(pictures ? FIGURE : [])],
    allowedAttributes: { a: ['href', 'target', 'rel'], '*': ['style', 'lang'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', 'scope'], img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'] },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !pictures?.test(attribs['src'] ?? ''),
    allowedStyles: { '*': { 'text-align': [/^(left|right|center|justify)$/] } },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: { a: outward },
  });
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

/** A page's own texts: everything is escaped. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** H5P keeps plain text escaped; what is escaped already stays as it is. */
export const escapePlain = (text: string): string =>
  text.replace(/&(?!(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});)|[<>"']/gi, (sign) => ENTITIES[sign] ?? sign);

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#039;': "'", '&#39;': "'" };

/** Plain text as it is read: what `escapePlain` escaped. */
export const readPlain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#0?39);/g, (entity) => SIGNS[entity] ?? entity);

/** JSON that can stand in a script element: nothing in it can end the element or break a line. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
