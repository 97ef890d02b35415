import { DOMParser as Reader, DOMSerializer, type Node, type Schema } from 'prosemirror-model';

/** Read without running or fetching anything: the page that parses it is never shown. */
export const documentOf = (schema: Schema, html: string): Node => Reader.fromSchema(schema).parse(new window.DOMParser().parseFromString(html, 'text/html').body);

/** HTML as it is stored; nothing for a text without words. */
export function htmlOf(schema: Schema, document: Node): string {
  if (!document.textContent.trim()) return '';
  const holder = window.document.createElement('div');
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(document.content, { document: window.document }));
  for (const item of holder.querySelectorAll('li')) unwrapped(item);
  return holder.innerHTML;
}

/** `<li>one</li>` is what people write; a paragraph inside would have its own space around it. */
function unwrapped(item: Element): void {
  const [first, ...others] = item.children;
  if (first?.tagName === 'P' && others.every(({ tagName }) => /^[UO]L$/.test(tagName))) first.replaceWith(...first.childNodes);
}
