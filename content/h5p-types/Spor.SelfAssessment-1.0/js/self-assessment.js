/* One looks at oneself, chooses the level that fits today in each area, and sees what to do next. It can be changed at any time. */
window.Spor = window.Spor || {};

Spor.SelfAssessment = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    instruction: '',
    areas: [],
    l10n: {
      forYourself: 'The answer is for yourself. It gives no points, and nobody assesses you by it.',
      chooseLevel: 'Choose the level that fits best today.',
      progress: '@chosen of @total assessed',
      finish: 'See what you can do next',
      edit: 'Change my assessment',
      missing: 'Choose a level here too: @areas.',
      doneTitle: 'You have taken stock',
      doneText: 'Here is what you can do next. You can change your assessment whenever you want.',
      level: 'Level @number of @total: @title',
      advice: 'What you can do next'
    }
  };

  function SelfAssessment(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  SelfAssessment.prototype = Object.create(Spor.Question.prototype);
  SelfAssessment.prototype.constructor = SelfAssessment;
  SelfAssessment.prototype.kind = 'self-assessment';

  // --- state

  /** A level that is no longer there counts as not chosen, and then one isn't finished either. */
  SelfAssessment.prototype.readState = function (state) {
    const saved = Array.isArray(state.levels) ? state.levels : [];
    const known = (level, area) => Number.isInteger(level) && level >= 0 && level < area.levels.length;
    this.levels = this.params.areas.map((area, index) => (known(saved[index], area) ? saved[index] : null));
    this.done = Boolean(state.done) && this.missing().length === 0;
  };

  SelfAssessment.prototype.writeState = function () {
    return { levels: this.levels, done: this.done };
  };

  SelfAssessment.prototype.missing = function () {
    return this.levels.flatMap((level, index) => (level === null ? [index] : []));
  };

  // --- view

  SelfAssessment.prototype.build = function () {
    this.areas = this.params.areas.map((area, index) => new Spor.AssessedArea(area, {
      choose: this.t('chooseLevel'),
      onchoose: (level) => this.choose(index, level)
    }));
    this.progress = el('p', { class: 'spor-quiet spor-assess-progress' });
    this.form = el('div', { class: 'spor-areas' }, this.areas.map((area) => area.element).concat(this.progress));
    this.summary = el('div', { class: 'spor-assessments' });
    this.root.append(
      Spor.dom.html('div', { class: 'spor-rich spor-assess-instruction' }, this.params.instruction),
      el('p', { class: 'spor-own-note', text: this.t('forYourself') }),
      this.form, this.result.element, this.summary, this.actions
    );
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  SelfAssessment.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.areas.forEach((area, index) => area.render(this.levels[index]));
    this.renderProgress();
    this.form.hidden = this.done;
    this.renderSummary();
    this.showButtons([this.done
      ? { text: this.t('edit'), run: () => this.edit() }
      : { text: this.t('finish'), primary: true, run: () => this.finish() }]);
    this.resized();
  };

  SelfAssessment.prototype.renderProgress = function () {
    const total = this.levels.length;
    this.progress.textContent = this.t('progress', { chosen: total - this.missing().length, total });
  };

  SelfAssessment.prototype.renderSummary = function () {
    this.summary.hidden = !this.done;
    if (!this.done) {
      this.result.clear();
      return;
    }
    this.result.show({ verdict: 'neutral', title: this.t('doneTitle'), status: this.t('doneText') });
    this.summary.replaceChildren(...this.areas.map((area, index) => area.summary(this.levels[index], {
      level: this.levelText(index),
      advice: this.t('advice')
    })));
  };

  SelfAssessment.prototype.levelText = function (index) {
    const { levels } = this.params.areas[index];
    return this.t('level', { number: this.levels[index] + 1, total: levels.length, title: Spor.text.plain(levels[this.levels[index]].title) });
  };

  // --- what the learner does

  SelfAssessment.prototype.choose = function (index, level) {
    this.levels[index] = level;
    this.result.clear();
    this.renderProgress();
    this.interacted();
    this.resized();
  };

  SelfAssessment.prototype.finish = function () {
    const missing = this.missing();
    if (missing.length) {
      this.result.hint(this.t('missing', { areas: missing.map((index) => this.areas[index].title).join(', ') }));
      this.areas[missing[0]].focus();
      this.resized();
      return;
    }
    this.done = true;
    this.render();
    this.result.focus();
    this.answered();
  };

  SelfAssessment.prototype.edit = function () {
    this.done = false;
    this.render();
    this.changed();
    this.areas[0].focus();
  };

  return SelfAssessment;
})();
