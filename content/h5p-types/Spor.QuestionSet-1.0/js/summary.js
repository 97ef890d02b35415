/* How it went, question by question, with a way back to each. */
window.Spor = window.Spor || {};

Spor.QuestionSummary = (function () {
  const { el } = Spor.dom;

  function QuestionSummary() {
    this.list = el('ol', { class: 'spor-outcomes', role: 'list' });
    this.element = el('div', { class: 'spor-summary' }, [this.list]);
  }

  /**
   * @param {Array<{ number: number, title: string, mark: string|null, words: string, look: string, open: function(): void }>} rows
   *   `mark` is right, part or wrong; null when there is none
   */
  QuestionSummary.prototype.render = function (rows) {
    this.list.replaceChildren(...rows.map((row) => el('li', { class: 'spor-outcome' }, [
      el('span', { class: 'spor-outcome-title', text: row.title }),
      row.mark ? Spor.mark(row.mark, row.words, 'span') : el('span', { class: 'spor-mark', 'data-mark': '', text: row.words }),
      el('button', { type: 'button', class: 'spor-button', onclick: row.open, text: row.look })
    ])));
  };

  return QuestionSummary;
})();
