/* The question contract of a map: what it is worth, what it shows when asked, what it reports. */
(function (proto) {
  proto.unplaced = function () {
    return this.placed.flatMap((key, index) => (key === null ? [index] : []));
  };

  proto.rightPlace = function (index) {
    return this.places.of(this.params.items[index]);
  };

  proto.isRight = function (index) {
    return this.placed[index] !== null && this.placed[index] === this.rightPlace(index);
  };

  proto.getAnswerGiven = function () {
    return this.placed.some((key) => key !== null);
  };

  /** One point for each item. */
  proto.getMaxScore = function () {
    return this.params.items.length;
  };

  proto.getScore = function () {
    return this.placed.filter((_, index) => this.isRight(index)).length;
  };

  proto.interaction = function () {
    const pairs = (placeOf) => this.params.items.flatMap((_, index) => {
      const key = placeOf(index);
      return key ? ['item' + index + '[.]' + key] : [];
    }).join('[,]');
    return {
      interactionType: 'matching',
      question: this.params.instruction,
      response: pairs((index) => this.placed[index]),
      pattern: [pairs((index) => this.rightPlace(index))],
      definition: {
        source: this.params.items.map((item, index) => this.component('item' + index, item.text)),
        target: Spor.MapPlaces.KEYS.map((key) => ({ id: key, description: this.languageMap(this.places.label(key)) }))
      }
    };
  };
})(Spor.Map.prototype);
