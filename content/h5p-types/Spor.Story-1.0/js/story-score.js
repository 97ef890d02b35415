/* The question contract of a story: the ending decides, not the single choices. */
(function (proto) {
  const PATH = 'https://spor.example/xapi/extensions/path';

  proto.getAnswerGiven = function () {
    return this.journey.steps.length > 0;
  };

  /** A story whose endings are neither good nor poor can't be scored. */
  proto.getMaxScore = function () {
    const isJudged = this.params.scenes.some((scene) => (scene.ending || 'none') !== 'none');
    return isJudged ? Spor.Journey.MOST_POINTS : 0;
  };

  proto.getScore = function () {
    return this.journey.points();
  };

  /** There is nothing to reveal in a story: how it could have gone is found by walking it again. */
  proto.showSolutions = function () {
    this.render();
  };

  proto.resetTask = function () {
    this.journey.begin();
    this.render();
  };

  /** The response is the scene one ended in; the right ones are the good endings. The way there is an extension. */
  proto.interaction = function () {
    const here = this.journey.current();
    const good = this.params.scenes.filter((scene) => scene.ending === 'good').map((scene) => scene.key);
    return {
      interactionType: 'other',
      question: this.params.introduction || (this.params.scenes[0] || {}).text,
      response: here ? here.key : '',
      pattern: good.length ? good : undefined,
      extensions: { [PATH]: this.journey.steps.slice() }
    };
  };
})(Spor.Story.prototype);
