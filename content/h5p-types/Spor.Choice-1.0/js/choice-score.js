/* The question contract of a choice: what it is worth, what it shows when asked, what it reports. */
(function (proto) {
  proto.getAnswerGiven = function () {
    return this.chosen.length > 0;
  };

  proto.rightOnes = function () {
    return this.params.alternatives.flatMap((alternative, index) => (alternative.correct ? [index] : []));
  };

  /** One point for a single choice; one for each right alternative otherwise; none when no alternative is right. */
  proto.getMaxScore = function () {
    const right = this.rightOnes().length;
    return this.isMultiple() ? right : Math.min(1, right);
  };

  /** In multiple choice a wrong alternative cancels a right one, so that ticking everything earns nothing. */
  proto.getScore = function () {
    const right = this.rightOnes();
    const hits = this.chosen.filter((index) => right.includes(index)).length;
    return Math.max(0, hits - (this.chosen.length - hits));
  };

  proto.resetTask = function () {
    this.chosen = [];
    this.checked = false;
    this.solved = false;
    this.order = this.newOrder(this.params.alternatives.map((_, index) => index));
    if (this.root) {
      this.placeAlternatives();
    }
    this.render();
  };

  proto.interaction = function () {
    const right = this.rightOnes().map(String);
    return {
      interactionType: 'choice',
      question: this.params.question,
      response: this.chosen.slice().sort((a, b) => a - b).join('[,]'),
      // With one answer allowed each right alternative is a right response; with several they belong together.
      pattern: right.length ? (this.isMultiple() ? [right.join('[,]')] : right) : undefined,
      definition: { choices: this.params.alternatives.map((alternative, index) => this.component(String(index), alternative.text)) }
    };
  };
})(Spor.Choice.prototype);
