/* The question contract of a text to fill in: what it is worth, and what it reports. */
(function (proto) {
  proto.isEmpty = function (index) {
    return this.typed[index].trim() === '';
  };

  /** @returns {{ right: boolean, spelt?: string }} */
  proto.verdict = function (index) {
    return Spor.spelling.judge(this.typed[index], this.cloze().gaps[index].answers, this.params.behaviour);
  };

  proto.getAnswerGiven = function () {
    return this.typed.some((_, index) => !this.isEmpty(index));
  };

  /** One point for each gap. */
  proto.getMaxScore = function () {
    return this.typed.length;
  };

  proto.getScore = function () {
    return this.typed.filter((_, index) => this.verdict(index).right).length;
  };

  proto.interaction = function () {
    return this.fillIn(this.cloze().gaps, this.typed.map((typed) => typed.trim()), Boolean(this.params.behaviour.caseSensitive));
  };
})(Spor.Blanks.prototype);
