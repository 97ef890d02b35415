/* Statements that are true or not. The author may call the two something else, such as open and leading. */
window.Spor = window.Spor || {};

Spor.TrueFalse = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    instruction: '',
    statements: [],
    labels: {},
    behaviour: { enableRetry: true, enableSolution: true },
    l10n: {
      yes: 'True',
      no: 'False',
      check: 'Check the answer',
      retry: 'Try again',
      solution: 'Show the right answer',
      unanswered: 'Still to be answered: @count.',
      allRight: 'Everything is right',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      score: 'You answered @score of @total rightly.',
      markRight: 'Right answer',
      markWrong: 'Wrong answer',
      answerIs: 'The answer is: @answer'
    }
  };

  function TrueFalse(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  TrueFalse.prototype = Object.create(Spor.Question.prototype);
  TrueFalse.prototype.constructor = TrueFalse;
  TrueFalse.prototype.kind = 'true-false';

  // --- state

  TrueFalse.prototype.readState = function (state) {
    const saved = Array.isArray(state.answers) ? state.answers : [];
    this.answers = this.params.statements.map((_, index) => (typeof saved[index] === 'boolean' ? saved[index] : null));
    this.solved = Boolean(state.solved);
    // A statement that came later is still to be answered.
    this.checked = this.solved || (Boolean(state.checked) && this.unanswered().length === 0);
  };

  TrueFalse.prototype.writeState = function () {
    return { answers: this.answers, checked: this.checked, solved: this.solved };
  };

  // --- view

  /** @returns {string[]} what true and false are called here */
  TrueFalse.prototype.words = function () {
    const { yes, no } = this.params.labels;
    return [Spor.text.plain(yes) || this.t('yes'), Spor.text.plain(no) || this.t('no')];
  };

  TrueFalse.prototype.build = function () {
    const { lead, ask } = this.ask(this.params.instruction, 'div');
    ask.id = Spor.dom.id('ask');
    this.statements = this.params.statements.map((statement, index) => new Spor.Statement(statement, {
      words: this.words(),
      onchoose: (answer) => this.choose(index, answer)
    }));
    const list = el('div', { class: 'spor-statements' }, this.statements.map((statement) => statement.element));
    this.root.append(
      ...(lead ? [lead] : []),
      el('div', { role: 'group', 'aria-labelledby': ask.id, 'aria-describedby': lead ? lead.id : null }, [ask, list]),
      this.result.element, this.actions
    );
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  TrueFalse.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.renderStatements();
    this.renderRound();
  };

  TrueFalse.prototype.renderStatements = function () {
    this.statements.forEach((statement, index) => statement.render({
      answer: this.answers[index],
      locked: this.checked,
      mark: this.markOf(index)
    }));
  };

  TrueFalse.prototype.markOf = function (index) {
    if (!this.checked) {
      return null;
    }
    if (this.isRight(index)) {
      return { kind: 'right', word: this.t('markRight') };
    }
    const answer = this.words()[this.isTrue(index) ? 0 : 1];
    return { kind: 'wrong', word: this.t('markWrong'), answer: this.solved ? this.t('answerIs', { answer }) : undefined };
  };

  // --- what the learner does

  TrueFalse.prototype.choose = function (index, answer) {
    this.answers[index] = answer;
    this.result.clear();
    this.interacted();
    this.resized();
  };

  TrueFalse.prototype.check = function () {
    const left = this.unanswered();
    if (left.length) {
      this.askFor(this.t('unanswered', { count: left.length }));
      this.statements[left[0]].focus();
      return;
    }
    this.finish();
  };

  /** Another try keeps what was right: one learns from the ones that weren't. */
  TrueFalse.prototype.retry = function () {
    this.answers = this.answers.map((answer, index) => (this.isRight(index) ? answer : null));
    this.tryAgain();
    this.statements[this.unanswered()[0] ?? 0].focus();
  };

  return TrueFalse;
})();
