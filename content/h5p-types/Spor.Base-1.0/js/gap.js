/* A gap in a text: the control one fills it with, its hint, and how it went. */
window.Spor = window.Spor || {};

Spor.Gap = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ hint: string, around: string, place: HTMLElement }} gap as read by Spor.gaps
   * @param {HTMLInputElement|HTMLSelectElement} control
   * @param {{ name: string, hint: string, hintFor: string }} words
   * @param {function(): void} onresize
   */
  function Gap(gap, control, words, onresize) {
    this.gap = gap;
    this.control = control;
    this.onresize = onresize;
    this.place = gap.place;
    // Hidden, so that it is heard with the field and not once more with the text.
    this.around = el('span', { id: Spor.dom.id('around'), hidden: true, text: gap.around });
    this.said = el('span', { class: 'spor-gap-said' });
    this.outcome = el('span', { class: 'spor-outcome' });
    control.setAttribute('aria-label', words.name);
    control.setAttribute('aria-describedby', this.around.id);
    this.place.append(control, this.around, ...(gap.hint ? this.buildHint(words) : []), this.said, this.outcome);
  }

  Gap.prototype.buildHint = function (words) {
    // Empty and in the page from the start, because screen readers only announce changes in a region they already know.
    this.hint = el('span', { class: 'spor-hint', id: Spor.dom.id('hint'), role: 'status' });
    this.button = el('button', {
      type: 'button',
      class: 'spor-hint-button',
      'aria-label': words.hintFor,
      'aria-expanded': 'false',
      'aria-controls': this.hint.id,
      onclick: () => this.toggleHint(this.hint.textContent === '')
    }, [Spor.icon('info'), el('span', { text: words.hint })]);
    return [this.button, this.hint];
  };

  Gap.prototype.toggleHint = function (open) {
    this.hint.textContent = open ? this.gap.hint : '';
    this.button.setAttribute('aria-expanded', String(open));
    this.onresize();
  };

  /**
   * Once it is checked, what was filled in is a part of the text: there all of it can be read, however narrow it is.
   * @param {object} view
   * @param {string} view.value
   * @param {boolean} view.locked
   * @param {{ kind: 'right'|'wrong', word: string, answer?: string }|null} view.mark
   */
  Gap.prototype.render = function (view) {
    const { mark } = view;
    this.control.value = view.value;
    this.control.hidden = view.locked;
    this.said.textContent = view.locked ? view.value : '';
    this.place.dataset.mark = mark ? mark.kind : '';
    if (this.hint) {
      this.button.hidden = view.locked;
      this.hint.hidden = view.locked;
    }
    this.outcome.replaceChildren(...(mark ? [Spor.mark(mark.kind, mark.word, 'span')] : []), ...(mark && mark.answer ? [' ', Spor.mark('answer', mark.answer, 'span')] : []));
  };

  Gap.prototype.focus = function () {
    this.control.focus();
  };

  return Gap;
})();
