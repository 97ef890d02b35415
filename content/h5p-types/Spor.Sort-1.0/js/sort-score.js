/* The question contract of a sorting: what it is worth, what it shows when asked, what it reports. */
(function (proto) {
  proto.unplaced = function () {
    return this.placed.flatMap((group, index) => (group === null ? [index] : []));
  };

  proto.isRight = function (index) {
    return this.placed[index] !== null && this.placed[index] === Number(this.params.items[index].group);
  };

  proto.getAnswerGiven = function () {
    return this.placed.some((group) => group !== null);
  };

  /** One point for each item. */
  proto.getMaxScore = function () {
    return this.params.items.length;
  };

  proto.getScore = function () {
    return this.placed.filter((_, index) => this.isRight(index)).length;
  };

  proto.interaction = function () {
    const pairs = (groupOf) => this.params.items.flatMap((item, index) => {
      const group = groupOf(item, index);
      return group === null ? [] : ['item' + index + '[.]group' + group];
    }).join('[,]');
    return {
      interactionType: 'matching',
      question: this.params.instruction,
      response: pairs((_, index) => this.placed[index]),
      pattern: [pairs((item) => Number(item.group))],
      definition: {
        source: this.params.items.map((item, index) => this.component('item' + index, item.text)),
        target: this.params.groups.map((group, index) => this.component('group' + index, group.title))
      }
    };
  };
})(Spor.Sort.prototype);
