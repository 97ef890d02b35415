/*
 * Text with gaps: `*answer*`, `*answer/also accepted*`, `*answer:hint*`. A backslash makes `*`, `/` and `:` ordinary.
 * The one place that knows how a gap is written.
 */
window.Spor = window.Spor || {};

Spor.gaps = (function () {
  // An escaped sign, or a whole gap. A star without a partner is a star.
  const TOKEN = /\\([*/:])|\*((?:\\[*/:]|\\(?![*/:])|[^*\\])+)\*/g;
  const ESCAPED = /\\([*/:])/g;

  const unescape = (text) => text.replace(ESCAPED, '$1').replace(/\s+/g, ' ').trim();

  /** Cuts at a sign that isn't escaped. */
  function cut(text, sign) {
    const parts = [''];
    for (let at = 0; at < text.length; at += 1) {
      const escaped = text[at] === '\\' && '*/:'.includes(text[at + 1] || ' ');
      if (text[at] === sign) {
        parts.push('');
      } else {
        parts[parts.length - 1] += escaped ? text[at] + text[at + 1] : text[at];
        at += escaped ? 1 : 0;
      }
    }
    return parts;
  }

  /** @returns {{ answers: string[], hint: string }|null} null when there is no answer in it */
  function gap(written) {
    const [answers, ...hint] = cut(written, ':');
    const accepted = cut(answers, '/').map(unescape).filter(Boolean);
    return accepted.length ? { answers: accepted, hint: unescape(hint.join(':')) } : null;
  }

  /**
   * @param {string} text plain, as an author writes it
   * @returns {Array<string|{ answers: string[], hint: string }>} words and gaps in turn
   */
  function parse(text) {
    const parts = [];
    let words = '';
    let from = 0;
    for (const match of text.matchAll(TOKEN)) {
      const found = match[2] === undefined ? null : gap(match[2]);
      words += text.slice(from, match.index) + (found ? '' : match[1] || match[0]);
      from = match.index + match[0].length;
      if (found) {
        parts.push(words, found);
        words = '';
      }
    }
    return [...parts, words + text.slice(from)].filter((part) => part !== '');
  }

  /** Every text in an element, in order. A gap stands inside one of them, so no markup can be torn apart. */
  function textsOf(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    return texts;
  }

  /** @returns {string} what a text beside a place ends or begins with, taken out of it; also past the end of a formatting */
  function takeBeside(place, side, pattern) {
    let at = place;
    while (!at[side] && !at.parentElement.matches('p, li, div')) {
      at = at.parentElement;
    }
    const text = at[side];
    if (!text || text.nodeType !== Node.TEXT_NODE) {
      return '';
    }
    const [found] = pattern.exec(text.data);
    text.data = text.data.replace(pattern, '');
    return found;
  }

  /** A full stop that belongs to a gap must not begin the next line, nor a bracket end the one before. */
  function keepTogether(place) {
    const opening = takeBeside(place, 'previousSibling', /[(«“]*$/);
    const closing = takeBeside(place, 'nextSibling', /^[.,;:!?)»”]*/);
    const line = Spor.dom.el('span', { class: 'spor-gap-line' });
    place.replaceWith(line);
    line.append(opening, place, closing);
  }

  /** The words around a gap, for those who come to it without having read them. */
  function aroundOf(place) {
    const block = place.closest('p, li, div').cloneNode(true);
    block.querySelectorAll('.spor-gap').forEach((gap) => gap.replaceWith('…'));
    return block.textContent.replace(/\s+/g, ' ').trim();
  }

  /**
   * @param {string} html sanitised on the server
   * @returns {{ element: HTMLElement, gaps: Array<{ answers: string[], hint: string, around: string, place: HTMLElement }> }}
   *   each gap has an empty place in the element, for a control
   */
  function read(html) {
    const element = Spor.dom.html('div', { class: 'spor-rich spor-cloze' }, html);
    const gaps = [];
    textsOf(element).forEach((node) => node.replaceWith(...parse(node.data).map((part) => {
      if (typeof part === 'string') {
        return part;
      }
      const place = Spor.dom.el('span', { class: 'spor-gap' });
      gaps.push({ answers: part.answers, hint: part.hint, place });
      return place;
    })));
    gaps.forEach((gap) => Object.assign(gap, { around: aroundOf(gap.place) }));
    gaps.forEach((gap) => keepTogether(gap.place));
    return { element, gaps };
  }

  return { parse, read };
})();
