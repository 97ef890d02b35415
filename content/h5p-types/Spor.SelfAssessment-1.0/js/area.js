/* One area: its levels as radio buttons with descriptions, and afterwards the one that was chosen with what to do next. */
window.Spor = window.Spor || {};

Spor.AssessedArea = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ title: string, levels: Array<{ title: string, description?: string, advice?: string }> }} area as stored (escaped)
   * @param {{ choose: string, onchoose: function(number): void }} view
   */
  function AssessedArea(area, view) {
    this.area = area;
    this.title = Spor.text.plain(area.title);
    const hint = el('p', { class: 'spor-quiet', id: Spor.dom.id('hint'), text: view.choose });
    this.element = el('fieldset', { class: 'spor-area', 'aria-describedby': hint.id }, [
      el('legend', { class: 'spor-ask', text: this.title }), hint, this.levels(view.onchoose)
    ]);
  }

  AssessedArea.prototype.levels = function (onchoose) {
    const name = Spor.dom.id('area');
    this.inputs = [];
    return el('div', { class: 'spor-levels' }, this.area.levels.map((level, index) => {
      const description = Spor.text.plain(level.description);
      const input = el('input', { type: 'radio', name, onchange: () => onchoose(index) });
      this.inputs.push(input);
      return el('label', { class: 'spor-level' }, [input, el('span', {}, [
        el('strong', { text: Spor.text.plain(level.title) }),
        ...(description ? [' ', el('span', { class: 'spor-level-description', text: description })] : [])
      ])]);
    }));
  };

  /** @param {number|null} chosen */
  AssessedArea.prototype.render = function (chosen) {
    this.inputs.forEach((input, index) => {
      input.checked = index === chosen;
    });
  };

  /**
   * The area as it was assessed.
   * @param {number} chosen
   * @param {{ level: string, advice: string }} words
   */
  AssessedArea.prototype.summary = function (chosen, words) {
    const level = this.area.levels[chosen];
    const [description, advice] = [level.description, level.advice].map(Spor.text.plain);
    return el('section', { class: 'spor-assessed' }, [
      el('h4', { text: this.title }),
      this.steps(chosen),
      el('p', { class: 'spor-assessed-level', text: words.level }),
      ...(description ? [el('p', { class: 'spor-quiet', text: description })] : []),
      ...(advice ? [el('p', { class: 'spor-advice' }, [el('strong', { text: words.advice + ': ' }), advice])] : [])
    ]);
  };

  /** The levels as steps on the line, walked as far as one has come. */
  AssessedArea.prototype.steps = function (chosen) {
    return el('div', { class: 'spor-track', 'aria-hidden': 'true', style: '--spor-steps:' + this.area.levels.length }, this.area.levels.map((_, index) => el('span', { class: index <= chosen ? 'is-reached' : '' })));
  };

  AssessedArea.prototype.focus = function () {
    (this.inputs.find((input) => input.checked) || this.inputs[0]).focus();
  };

  return AssessedArea;
})();
