/* One alternative: a real radio button or check box with its label, and its feedback once the answer is checked. */
window.Spor = window.Spor || {};

Spor.ChoiceAlternative = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ text: string, correct: boolean, feedback?: string }} alternative texts as stored (escaped)
   * @param {{ type: 'radio'|'checkbox', name: string, onchange: function(): void }} control
   */
  function ChoiceAlternative(alternative, control) {
    this.alternative = alternative;
    this.feedback = el('div', { class: 'spor-feedback', id: Spor.dom.id('feedback'), hidden: true });
    this.input = el('input', { type: control.type, name: control.name, onchange: control.onchange });
    this.element = el('div', { class: 'spor-alternative' }, [
      el('label', { class: 'spor-alternative-label' }, [this.input, el('span', { text: Spor.text.plain(alternative.text) })]),
      this.feedback
    ]);
  }

  /**
   * @param {object} view
   * @param {boolean} view.chosen
   * @param {boolean} view.locked the answer is given and can't be changed now
   * @param {{ kind: 'right'|'wrong'|'answer', word: string }|null} view.mark null as long as nothing is revealed
   */
  ChoiceAlternative.prototype.render = function (view) {
    this.input.checked = view.chosen;
    this.input.disabled = view.locked;
    this.element.dataset.mark = view.mark ? view.mark.kind : '';
    this.feedback.hidden = !view.mark;
    if (view.mark) {
      this.showFeedback(view.mark);
    } else {
      this.input.removeAttribute('aria-describedby');
    }
  };

  ChoiceAlternative.prototype.showFeedback = function (mark) {
    const words = Spor.text.plain(this.alternative.feedback);
    this.feedback.replaceChildren(
      Spor.mark(mark.kind, mark.word),
      ...(words ? [el('p', { text: words })] : [])
    );
    this.input.setAttribute('aria-describedby', this.feedback.id);
  };

  return ChoiceAlternative;
})();
