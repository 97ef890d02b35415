/* The question contract of a self-assessment: done or not, never right or wrong. */
(function (proto) {
  proto.getAnswerGiven = function () {
    return this.levels.some((level) => level !== null);
  };

  proto.getMaxScore = function () {
    return 0;
  };

  proto.getScore = function () {
    return 0;
  };

  /** There is no solution: what to do next is shown to those who have chosen. */
  proto.showSolutions = function () {
    this.render();
  };

  proto.resetTask = function () {
    this.readState({});
    this.render();
  };

  /** Each area with the level that was chosen in it; no level is the right one. */
  proto.interaction = function () {
    const most = Math.max(0, ...this.params.areas.map((area) => area.levels.length));
    return {
      interactionType: 'matching',
      question: this.params.instruction,
      response: this.levels.flatMap((level, index) => (level === null ? [] : ['area' + index + '[.]level' + level])).join('[,]'),
      definition: {
        source: this.params.areas.map((area, index) => this.component('area' + index, area.title)),
        target: Array.from({ length: most }, (_, level) => this.component('level' + level, this.titlesOf(level)))
      }
    };
  };

  /** What a level is called; areas may call it different things. */
  proto.titlesOf = function (level) {
    const titles = this.params.areas.flatMap((area) => (area.levels[level] ? [area.levels[level].title] : []));
    return [...new Set(titles)].join(' / ');
  };
})(Spor.SelfAssessment.prototype);
