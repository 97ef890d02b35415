/* The question contract of the chosen words: what they are worth, and what they report. */
(function (proto) {
  proto.unfilled = function () {
    return this.chosen.flatMap((word, index) => (word === '' ? [index] : []));
  };

  proto.isRight = function (index) {
    return this.cloze().gaps[index].answers.includes(this.chosen[index]);
  };

  proto.getAnswerGiven = function () {
    return this.chosen.some((word) => word !== '');
  };

  /** One point for each gap. */
  proto.getMaxScore = function () {
    return this.chosen.length;
  };

  proto.getScore = function () {
    return this.chosen.filter((_, index) => this.isRight(index)).length;
  };

  proto.interaction = function () {
    return this.fillIn(this.cloze().gaps, this.chosen, false);
  };
})(Spor.Words.prototype);
