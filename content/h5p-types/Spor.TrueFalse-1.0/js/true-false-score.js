/* The question contract of the statements: what they are worth, and what they report. */
(function (proto) {
  proto.unanswered = function () {
    return this.answers.flatMap((answer, index) => (answer === null ? [index] : []));
  };

  proto.isTrue = function (index) {
    return Boolean(this.params.statements[index].correct);
  };

  proto.isRight = function (index) {
    return this.answers[index] === this.isTrue(index);
  };

  proto.getAnswerGiven = function () {
    return this.answers.some((answer) => answer !== null);
  };

  /** One point for each statement. */
  proto.getMaxScore = function () {
    return this.params.statements.length;
  };

  proto.getScore = function () {
    return this.answers.filter((_, index) => this.isRight(index)).length;
  };

  /** As pairs: xAPI's own true-false is for one statement only, and knows no words for the two. */
  proto.interaction = function () {
    const pairs = (answers) => answers.flatMap((answer, index) => (answer === null ? [] : ['statement' + index + '[.]' + answer])).join('[,]');
    const words = this.words();
    return {
      interactionType: 'matching',
      question: this.params.instruction,
      response: pairs(this.answers),
      pattern: [pairs(this.params.statements.map((_, index) => this.isTrue(index)))],
      definition: {
        source: this.params.statements.map((statement, index) => this.component('statement' + index, statement.text)),
        target: [{ id: 'true', description: this.languageMap(words[0]) }, { id: 'false', description: this.languageMap(words[1]) }]
      }
    };
  };
})(Spor.TrueFalse.prototype);
