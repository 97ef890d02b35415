/* Single and multiple choice. Feedback stands on the alternatives one chose; the rest is revealed by the solution. */
window.Spor = window.Spor || {};

Spor.Choice = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    question: '',
    alternatives: [],
    behaviour: { answerMode: 'single', randomOrder: false, enableRetry: true, enableSolution: true },
    l10n: {
      chooseOne: 'Choose one answer.',
      chooseMany: 'Choose all that apply. A wrong choice cancels a right one.',
      check: 'Check the answer',
      retry: 'Try again',
      solution: 'Show the right answer',
      nothingChosen: 'Choose an answer first.',
      allRight: 'Right',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      noted: 'Your answer is noted',
      score: 'You got @score of @total points.',
      markRight: 'Right',
      markWrong: 'Not right',
      markAnswer: 'Right answer'
    }
  };

  function Choice(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Choice.prototype = Object.create(Spor.Question.prototype);
  Choice.prototype.constructor = Choice;
  Choice.prototype.kind = 'choice';

  // --- state

  Choice.prototype.readState = function (state) {
    const known = this.params.alternatives.map((_, index) => index);
    this.chosen = (state.chosen || []).filter((index) => known.includes(index));
    this.checked = Boolean(state.checked);
    this.solved = Boolean(state.solved);
    this.order = sameMembers(state.order, known) ? state.order : this.newOrder(known);
  };

  Choice.prototype.writeState = function () {
    return { chosen: this.chosen, checked: this.checked, solved: this.solved, order: this.order };
  };

  Choice.prototype.newOrder = function (indexes) {
    return this.params.behaviour.randomOrder ? H5P.shuffleArray(indexes.slice()) : indexes;
  };

  function sameMembers(order, known) {
    return Array.isArray(order) && order.length === known.length && known.every((index) => order.includes(index));
  }

  // --- view

  Choice.prototype.isMultiple = function () {
    return this.params.behaviour.answerMode === 'multiple';
  };

  Choice.prototype.build = function () {
    const { lead, ask } = this.ask(this.params.question, 'legend');
    const hint = el('p', { class: 'spor-quiet', id: Spor.dom.id('hint'), text: this.t(this.isMultiple() ? 'chooseMany' : 'chooseOne') });
    this.fieldset = el('fieldset', { 'aria-describedby': (lead ? lead.id + ' ' : '') + hint.id }, [ask, hint]);
    this.buildAlternatives();
    this.root.append(...(lead ? [lead] : []), this.fieldset, this.result.element, this.actions);
  };

  Choice.prototype.buildAlternatives = function () {
    const name = Spor.dom.id('choice');
    this.alternatives = this.params.alternatives.map((alternative, index) => new Spor.ChoiceAlternative(alternative, {
      type: this.isMultiple() ? 'checkbox' : 'radio',
      name,
      onchange: () => this.choose(index)
    }));
    this.list = el('div', { class: 'spor-alternatives' });
    this.fieldset.append(this.list);
    this.placeAlternatives();
  };

  Choice.prototype.placeAlternatives = function () {
    this.list.replaceChildren(...this.order.map((index) => this.alternatives[index].element));
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Choice.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.alternatives.forEach((alternative, index) => alternative.render({
      chosen: this.chosen.includes(index),
      locked: this.checked,
      mark: this.markOf(index)
    }));
    this.renderResult();
    this.showButtons(this.checked ? this.buttonsAfter() : [{ text: this.t('check'), primary: true, run: () => this.check() }]);
    this.resized();
  };

  Choice.prototype.markOf = function (index) {
    const correct = Boolean(this.params.alternatives[index].correct);
    const chosen = this.chosen.includes(index);
    if (!this.checked || (!chosen && !(this.solved && correct))) {
      return null;
    }
    if (!chosen) {
      return { kind: 'answer', word: this.t('markAnswer') };
    }
    if (this.getMaxScore() === 0) {
      return { kind: 'answer', word: this.t('noted') };
    }
    return correct ? { kind: 'right', word: this.t('markRight') } : { kind: 'wrong', word: this.t('markWrong') };
  };

  Choice.prototype.renderResult = function () {
    if (!this.checked) {
      this.result.clear();
    } else if (this.getMaxScore() === 0) {
      this.result.show({ verdict: 'neutral', title: this.t('noted') });
    } else {
      this.showScore();
    }
  };

  // --- what the learner does

  Choice.prototype.choose = function (index) {
    const others = this.isMultiple() ? this.chosen.filter((chosen) => chosen !== index) : [];
    this.chosen = this.alternatives[index].input.checked ? others.concat(index) : others;
    this.result.clear();
    this.interacted();
    this.resized();
  };

  Choice.prototype.check = function () {
    if (!this.getAnswerGiven()) {
      this.askFor(this.t('nothingChosen'));
      return;
    }
    this.finish();
  };

  Choice.prototype.retry = function () {
    this.resetTask();
    this.changed();
    this.alternatives[this.order[0]].input.focus();
    this.triggerXAPI('attempted');
  };

  return Choice;
})();
