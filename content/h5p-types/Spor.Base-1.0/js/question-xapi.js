/* What an exercise reports. The server sets id, actor, time and context itself; here is only what the exercise knows. */
(function (proto) {
  const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

  /** @returns {Object<string, string>} an xAPI language map */
  proto.languageMap = function (text) {
    return { [this.language() || 'und']: text };
  };

  /** @returns {{ id: string, description: object }} one entry of `choices`, `source` or `target` */
  proto.component = function (id, stored) {
    return { id, description: this.languageMap(Spor.text.plain(stored)) };
  };

  /** Say that the learner did something that isn't an answer yet. */
  proto.interacted = function () {
    this.changed();
    this.triggerXAPI('interacted');
  };

  /**
   * The `answered` event, complete but not sent. A type gives its part with interaction():
   * `{ interactionType, question, response, pattern?, definition?, extensions? }`.
   */
  proto.answeredEvent = function () {
    const event = this.createXAPIEventTemplate('answered');
    const interaction = this.interaction();
    this.describe(event.data.statement.object.definition, interaction);
    this.setResult(event, interaction);
    return event;
  };

  proto.describe = function (definition, interaction) {
    const extensions = { ...definition.extensions, ...interaction.definition?.extensions };
    Object.assign(definition, {
      type: INTERACTION,
      name: this.languageMap(this.getTitle()),
      description: this.languageMap(Spor.text.plain(interaction.question)),
      interactionType: interaction.interactionType
    }, interaction.definition, { extensions });
    if (interaction.pattern) {
      definition.correctResponsesPattern = interaction.pattern;
    }
  };

  /** Without points there is no score and no success: a reflection can't be wrong. */
  proto.setResult = function (event, interaction) {
    const total = this.getMaxScore();
    if (total > 0) {
      event.setScoredResult(this.getScore(), total, this, true, this.getScore() >= total);
    } else {
      event.setScoredResult(undefined, undefined, this, true);
    }
    event.data.statement.result.response = interaction.response;
    if (interaction.extensions) {
      event.data.statement.result.extensions = interaction.extensions;
    }
  };

  /** The answer counts from now: keep it, and say so. */
  proto.answered = function () {
    this.touched = true;
    this.saveNow();
    this.trigger(this.answeredEvent());
  };

  /** Part of the question contract, for containers that write a report. */
  proto.getXAPIData = function () {
    return { statement: this.answeredEvent().data.statement };
  };
})(Spor.Question.prototype);
