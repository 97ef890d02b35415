/** Never of any use in a text, and often full of what Word says to itself. */
const OUT = 'style, script, meta, link, title, xml, o\\:p, img, svg, video, audio, iframe, object, embed, form, input, button, select, textarea';
const HEADINGS: Record<string, string> = { H1: 'h2', H5: 'h4', H6: 'h4' };

/** What is pasted, without what only its maker understands; Word's lists become lists, and its tables tables of one-line cells. */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->|<!\[(?:if|endif)[^>]*>/gi, ''), 'text/html');
  for (const element of body.querySelectorAll(OUT)) element.remove();
  for (const element of body.querySelectorAll(Object.keys(HEADINGS).join(','))) rename(element, HEADINGS[element.tagName] ?? 'h4');
  for (const row of body.querySelectorAll('table')) tidyTable(row);
  listsOf(body);
  for (const element of body.querySelectorAll('*')) for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  return body.innerHTML;
}

/** `data-` is ours: a text copied here and pasted here keeps its parts. Google's bold has its weight in the style. */
const KEPT = new Set(['href', 'start', 'data-file', 'data-alt', 'data-caption', 'data-decoration', 'data-exercise', 'data-label', 'data-pm-slice', 'style']);

function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function tidyTable(table: HTMLTableElement): void {
  for (const [index, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
      // A cell holds one line.
      for (const block of cell.querySelectorAll('p, div, li, br')) block.after(' ');
      for (const block of cell.querySelectorAll('p, div, ul, ol, li, br')) block.replaceWith(...block.childNodes);
      const tag = index === 0 ? 'th' : 'td';
      if (cell.tagName.toLowerCase() !== tag) rename(cell, tag);
    }
  }
}

/** Word writes a list as paragraphs: `mso-list:l0 level2 lfo1`, with the sign as text. */
function listsOf(body: HTMLElement): void {
  for (const first of body.querySelectorAll<HTMLElement>('p')) {
    if (!first.isConnected || levelOf(first) === 0) continue;
    const open: Element[] = [];
    let next: Element | null = first;
    while (next && levelOf(next) > 0) {
      const item: Element = next;
      next = item.nextElementSibling;
      addItem(open, item, levelOf(item), first);
    }
  }
}

function addItem(open: Element[], paragraph: Element, level: number, first: Element): void {
  const sign = signOf(paragraph);
  open.length = Math.min(open.length, level);
  while (open.length < level) {
    const list = paragraph.ownerDocument.createElement(/^[\w]+[.)]$/.test(sign) ? 'ol' : 'ul');
    const outer = open.at(-1);
    if (!outer) first.before(list);
    else (outer.lastElementChild ?? outer.appendChild(paragraph.ownerDocument.createElement('li'))).append(list);
    open.push(list);
  }
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  open.at(-1)?.append(item);
  paragraph.remove();
}

const levelOf = (element: Element): number => Number(/mso-list:[^;"]*level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);

/** Takes the sign out of the text, where Word has marked it as such. */
function signOf(paragraph: Element): string {
  const marked = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''));
  const sign = (marked?.textContent ?? '').trim();
  marked?.remove();
  return sign;
}
