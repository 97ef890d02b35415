/* Several exercises as one: one question at a time, back and forth, and a summary when one wants it. */
window.Spor = window.Spor || {};

Spor.QuestionSet = (function () {
  const DEFAULTS = {
    introduction: '',
    questions: [],
    passPercentage: 0,
    feedback: { passed: '', failed: '' },
    behaviour: { enableRetry: true, enableSolution: true },
    l10n: {
      position: 'Question @number of @total',
      progress: 'Answered: @answered of @total',
      previous: 'Previous question',
      next: 'Next question',
      toSummary: 'See how it went',
      summary: 'Summary',
      unfinished: 'You have answered @answered of @total. Answer the rest to finish.',
      goTo: 'Go to question @number',
      lookAt: 'Look at question @number',
      unanswered: 'Not answered',
      markRight: 'Right',
      markPart: 'Partly right',
      markWrong: 'Not right',
      points: '@score of @total points',
      score: 'You got @score of @total points.',
      passMark: '@percent per cent is needed to pass.',
      passed: 'Passed',
      failed: 'Not passed yet',
      allRight: 'Everything is right',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      retry: 'Try everything again',
      solution: 'Show the solutions'
    }
  };

  function QuestionSet(params, contentId, extras) {
    Spor.Container.call(this, DEFAULTS, params, contentId, extras);
  }

  QuestionSet.prototype = Object.create(Spor.Container.prototype);
  QuestionSet.prototype.constructor = QuestionSet;
  QuestionSet.prototype.kind = 'question-set';
  QuestionSet.prototype.activityType = 'http://adlnet.gov/expapi/activities/assessment';

  QuestionSet.prototype.storedParts = function () {
    return this.params.questions;
  };

  QuestionSet.prototype.description = function () {
    return this.params.introduction;
  };

  // --- state

  /** Where one was is kept by the question's id; a question that is gone brings one back to the first. */
  QuestionSet.prototype.readOwn = function (state) {
    const at = this.parts.findIndex((part) => part.id === state.at);
    this.at = Math.max(0, at);
    this.isSummary = Boolean(state.isSummary);
    this.solved = Boolean(state.solved);
  };

  QuestionSet.prototype.writeOwn = function () {
    const here = this.parts[this.at];
    return { at: here ? here.id : undefined, isSummary: this.isSummary, solved: this.solved };
  };

  /** Whether the points are enough. Where nothing is asked for, nobody fails. */
  QuestionSet.prototype.passes = function () {
    return this.getScore() * 100 >= Number(this.params.passPercentage || 0) * this.getMaxScore();
  };

  QuestionSet.prototype.firstLeft = function () {
    return this.parts.findIndex((part) => !part.isAnswered);
  };

  // --- what the learner does

  QuestionSet.prototype.goTo = function (index) {
    this.at = index;
    this.isSummary = false;
    this.render();
    this.changed();
    this.where.focus();
  };

  QuestionSet.prototype.toSummary = function () {
    this.isSummary = true;
    this.render();
    this.changed();
    if (this.isComplete()) {
      this.result.focus();
    } else {
      this.where.focus();
    }
  };

  QuestionSet.prototype.retry = function () {
    this.resetTask();
    this.changed();
    this.where.focus();
    this.triggerXAPI('attempted');
  };

  /** Every question shows its solution; the first that wasn't right is where one begins to read. */
  QuestionSet.prototype.reveal = function () {
    this.solved = true;
    this.showSolutions();
    this.goTo(Math.max(0, this.parts.findIndex((part) => part.score() < part.maxScore())));
  };

  return QuestionSet;
})();
