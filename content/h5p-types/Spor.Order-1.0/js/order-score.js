/* The question contract of an order: what it is worth, and what it reports. */
(function (proto) {
  proto.isRight = function (index) {
    return this.order[index] === index;
  };

  proto.getAnswerGiven = function () {
    return this.moved;
  };

  /** One point for each item in its place. */
  proto.getMaxScore = function () {
    return this.params.items.length;
  };

  proto.getScore = function () {
    return this.order.filter((_, index) => this.isRight(index)).length;
  };

  proto.interaction = function () {
    const sequence = (order) => order.map((index) => 'item' + index).join('[,]');
    return {
      interactionType: 'sequencing',
      question: this.params.instruction,
      response: sequence(this.order),
      pattern: [sequence(this.params.items.map((_, index) => index))],
      definition: { choices: this.params.items.map((item, index) => this.component('item' + index, item.text)) }
    };
  };
})(Spor.Order.prototype);
