/* One card: the side that is up, and a hint for those who want one before they turn it. */
window.Spor = window.Spor || {};

Spor.Card = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ front: string, back: string, hint?: string }} card front and back sanitised HTML, hint as stored (escaped)
   * @param {{ front: string, back: string, hint: string, onhint: function(): void }} words
   */
  function Card(card, words) {
    this.card = card;
    this.words = words;
    this.side = el('p', { class: 'spor-quiet spor-card-side' });
    this.text = el('div', { class: 'spor-rich spor-card-text' });
    this.hint = this.buildHint();
    this.element = el('div', { class: 'spor-card' }, [this.side, this.text, this.hint]);
  }

  Card.prototype.buildHint = function () {
    const hint = Spor.text.plain(this.card.hint);
    return hint ? el('details', { class: 'spor-card-hint', ontoggle: this.words.onhint }, [el('summary', { text: this.words.hint }), el('p', { text: hint })]) : null;
  };

  /** @param {boolean} isBack */
  Card.prototype.render = function (isBack) {
    this.element.toggleAttribute('data-back', isBack);
    this.side.textContent = isBack ? this.words.back : this.words.front;
    this.text.innerHTML = isBack ? this.card.back : this.card.front;
    if (this.hint) {
      this.hint.hidden = isBack;
    }
  };

  /** What stands on the side that is up. */
  Card.prototype.read = function () {
    return Spor.text.plain(this.text.innerHTML);
  };

  return Card;
})();
