/* Words: H5P stores plain text HTML-escaped and rich text as sanitised HTML; both have to become text at times. */
window.Spor = window.Spor || {};

Spor.text = (function () {
  const BLOCKS = 'p, div, li, h2, h3, h4, blockquote, br';

  /** @returns {HTMLElement} a detached body; scripts in it never run and images are never fetched. */
  function parse(html) {
    return new DOMParser().parseFromString(String(html ?? ''), 'text/html').body;
  }

  /**
   * Readable text of a stored value, entities decoded, one space between paragraphs.
   * @param {string} [stored] escaped plain text or sanitised HTML
   */
  function plain(stored) {
    const body = parse(stored);
    body.querySelectorAll(BLOCKS).forEach((block) => block.after(' '));
    return body.textContent.replace(/\s+/g, ' ').trim();
  }

  /** Puts values in place of `@name` in a template: fill('@score of @total', { score: 1, total: 2 }). */
  function fill(template, values) {
    return template.replace(/@(\w+)/g, (whole, name) => (values && name in values ? String(values[name]) : whole));
  }

  /** @returns {number} words in what somebody has typed */
  function countWords(typed) {
    const words = String(typed ?? '').trim().match(/\S+/g);
    return words ? words.length : 0;
  }

  /**
   * Splits a question into what leads up to it and what it asks: a legend or label may only hold phrasing content,
   * so the last paragraph becomes the legend and everything before it stands above as description.
   * @param {string} html sanitised on the server
   * @returns {{ lead: string, ask: string }} both HTML; `lead` may be empty
   */
  function splitQuestion(html) {
    const body = parse(html);
    const last = body.lastElementChild;
    const endsWithParagraph = last && /^(P|DIV)$/.test(last.tagName) && !last.querySelector('p, div, ul, ol');
    if (!endsWithParagraph || !last.textContent.trim()) {
      return { lead: '', ask: body.innerHTML };
    }
    last.remove();
    return { lead: body.innerHTML.trim(), ask: last.innerHTML };
  }

  return { plain, fill, countWords, splitQuestion };
})();
