/* Icons as strokes, drawn here so that nothing is fetched. Always beside a word, so always hidden from screen readers. */
window.Spor = window.Spor || {};

Spor.icon = (function () {
  const SVG = 'http://www.w3.org/2000/svg';
  const SHAPES = {
    right: 'M5 12.5l4.5 4.5L19 7.5',
    wrong: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
    part: 'M4 12c2.5-4 5.5-4 8 0s5.5 4 8 0',
    answer: 'M5 12h13M12.5 6l6 6-6 6',
    info: 'M12 11v6M12 7v.5',
    next: 'M9 5.5l6.5 6.5L9 18.5',
    again: 'M5 12a7 7 0 1 0 2.2-5.1M7 3v4h4',
    up: 'M12 19V6M6 11.5L12 5.5l6 6',
    down: 'M12 5v13M6 12.5l6 6 6-6',
    grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1'
  };

  /**
   * @param {'right'|'wrong'|'part'|'answer'|'info'|'next'|'again'|'up'|'down'|'grip'} name
   * @returns {SVGElement}
   */
  return function icon(name) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', 'spor-icon spor-icon-' + name);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', SHAPES[name]);
    svg.append(path);
    return svg;
  };
})();

/**
 * Right, wrong or the answer: an icon and a word, colour third.
 * @param {'right'|'wrong'|'answer'} kind
 * @param {string} word decoded
 * @param {string} [tag] `span` where it stands inside a line
 * @returns {HTMLElement}
 */
Spor.mark = function (kind, word, tag) {
  return Spor.dom.el(tag || 'p', { class: 'spor-mark', 'data-mark': kind }, [Spor.icon(kind), Spor.dom.el('span', { text: word })]);
};
