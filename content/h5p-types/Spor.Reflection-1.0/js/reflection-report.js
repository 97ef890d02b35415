/* The question contract of a reflection: finished or not, never right or wrong. */
(function (proto) {
  proto.getAnswerGiven = function () {
    return this.done || this.text.trim() !== '';
  };

  proto.getMaxScore = function () {
    return 0;
  };

  proto.getScore = function () {
    return 0;
  };

  proto.showSolutions = function () {
    this.done = true;
    this.render();
  };

  proto.resetTask = function () {
    this.readState({});
    if (this.area) {
      this.area.value = '';
    }
    this.render();
  };

  proto.interaction = function () {
    return { interactionType: 'long-fill-in', question: this.params.question, response: this.text.trim() };
  };
})(Spor.Reflection.prototype);
