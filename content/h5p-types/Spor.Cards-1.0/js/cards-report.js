/* The question contract of cards: gone through or not, never right or wrong. */
(function (proto) {
  proto.countTurned = function () {
    return this.turned.filter(Boolean).length;
  };

  proto.isDone = function () {
    return this.turned.length > 0 && this.turned.every(Boolean);
  };

  proto.getAnswerGiven = function () {
    return this.turned.some(Boolean);
  };

  proto.getMaxScore = function () {
    return 0;
  };

  proto.getScore = function () {
    return 0;
  };

  /** There is nothing to reveal that a turn doesn't: the card that lies there is turned. */
  proto.showSolutions = function () {
    this.isBack = true;
    this.render();
  };

  proto.resetTask = function () {
    this.readState({});
    if (this.said) {
      this.said.textContent = '';
    }
    this.render();
  };

  /** The response is which cards have been turned. */
  proto.interaction = function () {
    return {
      interactionType: 'other',
      question: this.params.instruction,
      response: this.turned.flatMap((turned, index) => (turned ? ['card' + index] : [])).join('[,]')
    };
  };
})(Spor.Cards.prototype);
