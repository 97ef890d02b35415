/* One statement: a fieldset with two radio buttons, and its feedback once the answers are checked. */
window.Spor = window.Spor || {};

Spor.Statement = (function () {
  const { el } = Spor.dom;
  const VALUES = [true, false];

  /**
   * @param {{ text: string, feedback?: string }} statement as stored (escaped)
   * @param {{ words: string[], onchoose: function(boolean): void }} control the word for true and the word for false
   */
  function Statement(statement, control) {
    this.feedback = Spor.text.plain(statement.feedback);
    this.after = el('div', { class: 'spor-statement-after', id: Spor.dom.id('feedback'), hidden: true });
    this.inputs = [];
    this.element = el('fieldset', { class: 'spor-statement' }, [
      el('legend', { text: Spor.text.plain(statement.text) }),
      this.picker(control),
      this.after
    ]);
  }

  Statement.prototype.picker = function (control) {
    const name = Spor.dom.id('statement');
    return el('div', { class: 'spor-picker' }, VALUES.map((value, index) => {
      const input = el('input', { type: 'radio', name, onchange: () => control.onchoose(value) });
      this.inputs.push(input);
      return el('label', { class: 'spor-pick' }, [input, el('span', { text: control.words[index] })]);
    }));
  };

  /**
   * @param {object} view
   * @param {boolean|null} view.answer
   * @param {boolean} view.locked
   * @param {{ kind: 'right'|'wrong', word: string, answer?: string }|null} view.mark
   */
  Statement.prototype.render = function (view) {
    this.inputs.forEach((input, index) => {
      input.checked = view.answer === VALUES[index];
      input.disabled = view.locked;
    });
    this.element.dataset.mark = view.mark ? view.mark.kind : '';
    this.after.hidden = !view.mark;
    this.after.replaceChildren(...(view.mark ? this.words(view.mark) : []));
    if (view.mark) {
      this.element.setAttribute('aria-describedby', this.after.id);
    } else {
      this.element.removeAttribute('aria-describedby');
    }
  };

  Statement.prototype.words = function (mark) {
    return [
      Spor.mark(mark.kind, mark.word),
      ...(mark.answer ? [Spor.mark('answer', mark.answer)] : []),
      ...(this.feedback ? [el('p', { text: this.feedback })] : [])
    ];
  };

  Statement.prototype.focus = function () {
    this.inputs[0].focus();
  };

  return Statement;
})();
