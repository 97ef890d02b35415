/*
 * The round of an exercise that is checked as a whole: answer, check, see how it went, try again or see the solution.
 * A type that goes this way has `checked` and `solved` in its state, check() and retry(), and l10n for the three buttons.
 */
(function (proto) {
  /** What belongs to where one is: the result and the buttons. */
  proto.renderRound = function () {
    if (this.checked) {
      this.showScore();
    } else {
      this.result.clear();
    }
    this.showButtons(this.checked ? this.buttonsAfter() : [{ text: this.t('check'), primary: true, run: () => this.check() }]);
    this.resized();
  };

  proto.buttonsAfter = function () {
    const { enableRetry = true, enableSolution = true } = this.params.behaviour || {};
    const room = this.getScore() < this.getMaxScore();
    return [
      ...(enableRetry && room ? [{ text: this.t('retry'), icon: 'again', run: () => this.retry() }] : []),
      ...(enableSolution && room && !this.solved ? [{ text: this.t('solution'), run: () => this.reveal() }] : [])
    ];
  };

  /** Says what is missing before the answer can be checked. */
  proto.askFor = function (words) {
    this.result.hint(words);
    this.resized();
  };

  proto.finish = function () {
    this.checked = true;
    this.render();
    this.result.focus();
    this.answered();
  };

  proto.tryAgain = function () {
    this.checked = false;
    this.solved = false;
    this.render();
    this.changed();
    this.triggerXAPI('attempted');
  };

  proto.reveal = function () {
    this.showSolutions();
    this.changed();
    this.result.focus();
  };

  /** Part of the question contract. */
  proto.showSolutions = function () {
    this.checked = true;
    this.solved = true;
    this.render();
  };

  /** Part of the question contract. */
  proto.resetTask = function () {
    this.readState({});
    this.render();
  };
})(Spor.Question.prototype);
