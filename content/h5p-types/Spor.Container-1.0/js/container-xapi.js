/* What a container reports: each part answers for itself, and the whole is completed with the sum. */
(function (proto) {
  /** Whether the points are enough; all of them unless a type knows better. */
  proto.passes = function () {
    return this.getScore() >= this.getMaxScore();
  };

  /** What the whole is about, for those who read the report. */
  proto.description = function () {
    return '';
  };

  proto.completedEvent = function () {
    const event = this.createXAPIEventTemplate('completed');
    const description = Spor.text.plain(this.description());
    Object.assign(event.data.statement.object.definition, {
      type: this.activityType,
      name: this.languageMap(this.getTitle())
    }, description ? { description: this.languageMap(description) } : {});
    const total = this.getMaxScore();
    if (total > 0) {
      event.setScoredResult(this.getScore(), total, this, true, this.passes());
    } else {
      event.setScoredResult(undefined, undefined, this, true);
    }
    return event;
  };

  /** The whole is done: keep it, and say so. */
  proto.completed = function () {
    this.touched = true;
    this.saveNow();
    this.trigger(this.completedEvent());
  };

  /** Part of the question contract, for those who write a report. */
  proto.getXAPIData = function () {
    return { statement: this.completedEvent().data.statement, children: this.tasks().map((part) => part.instance.getXAPIData()) };
  };
})(Spor.Container.prototype);
