/* One item of the order: its place, its text, and two buttons that move it. */
window.Spor = window.Spor || {};

Spor.OrderStep = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ text: string, feedback?: string }} item as stored (escaped)
   * @param {{ up: string, down: string }} words on the buttons
   * @param {function(number): void} onmove called with -1 for up and 1 for down
   */
  function OrderStep(item, words, onmove) {
    this.text = Spor.text.plain(item.text);
    this.feedback = Spor.text.plain(item.feedback);
    this.handle = Spor.Drag.handle();
    this.place = el('span', { class: 'spor-step-place', 'aria-hidden': 'true' });
    this.up = this.button('up', words.up, () => onmove(-1));
    this.down = this.button('down', words.down, () => onmove(1));
    this.moves = el('div', { class: 'spor-step-moves' }, [this.up, this.down]);
    this.after = el('div', { class: 'spor-step-after', hidden: true });
    this.element = el('li', { class: 'spor-step' }, [
      this.handle, this.place, el('p', { class: 'spor-step-text', text: this.text }), this.moves, this.after
    ]);
  }

  /** Not `disabled` at the ends of the list: that would throw the focus away just as one arrives there. */
  OrderStep.prototype.button = function (icon, word, run) {
    const button = el('button', {
      type: 'button',
      class: 'spor-move',
      onclick: () => button.getAttribute('aria-disabled') !== 'true' && run()
    }, [Spor.icon(icon), el('span', { text: word })]);
    return button;
  };

  /**
   * @param {object} view
   * @param {number} view.place counted from 1
   * @param {{ up: string, down: string }} view.names what the buttons are called for those who don't see where they stand
   * @param {boolean} view.first
   * @param {boolean} view.last
   * @param {boolean} view.locked
   * @param {{ kind: 'right'|'wrong'|'answer', word: string }|null} view.mark
   */
  OrderStep.prototype.render = function (view) {
    this.place.textContent = String(view.place);
    this.up.setAttribute('aria-label', view.names.up);
    this.down.setAttribute('aria-label', view.names.down);
    this.up.setAttribute('aria-disabled', String(view.first));
    this.down.setAttribute('aria-disabled', String(view.last));
    this.moves.hidden = view.locked;
    this.element.toggleAttribute('data-locked', view.locked);
    this.element.dataset.mark = view.mark ? view.mark.kind : '';
    this.after.hidden = !view.mark;
    this.after.replaceChildren(...(view.mark ? this.words(view.mark) : []));
  };

  OrderStep.prototype.words = function (mark) {
    return [
      Spor.mark(mark.kind, mark.word),
      ...(this.feedback ? [el('p', { text: this.feedback })] : [])
    ];
  };

  /** The button that can be used, with the one upwards first. */
  OrderStep.prototype.focus = function () {
    (this.up.getAttribute('aria-disabled') === 'true' ? this.down : this.up).focus();
  };

  return OrderStep;
})();
