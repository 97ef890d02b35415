/* Placing items in a map of two axes. */
window.Spor = window.Spor || {};

Spor.Map = (function () {
  const DEFAULTS = {
    instruction: '',
    horizontal: { title: '', low: '', high: '' },
    vertical: { title: '', low: '', high: '' },
    quadrants: {},
    items: [],
    behaviour: { enableRetry: true, enableSolution: true },
    l10n: {
      mapTitle: 'The map',
      itemsTitle: 'To place',
      place: '@horizontal, @vertical',
      choose: 'Choose a place',
      progress: '@placed of @total placed',
      dragHint: 'Choose a place for each, or drag it there.',
      pickHint: 'Choose a place for each.',
      check: 'Check the map',
      retry: 'Try again',
      solution: 'Show where they belong',
      unplaced: 'Still to be placed: @count.',
      allRight: 'Everything is in place',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      score: '@score of @total are in the right place.',
      markRight: 'Right place',
      markWrong: 'Not the right place',
      halfRight: 'Right on the axis: @right. Look again at: @wrong.',
      placed: 'You put it in: @place',
      belongs: 'Belongs in: @place'
    }
  };

  function SporMap(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  SporMap.prototype = Object.create(Spor.Question.prototype);
  SporMap.prototype.constructor = SporMap;
  SporMap.prototype.kind = 'map';

  // --- state

  /** A place that is no longer among the four counts as none. */
  SporMap.prototype.readState = function (state) {
    const saved = Array.isArray(state.placed) ? state.placed : [];
    this.places = this.places || new Spor.MapPlaces(this.params, Spor.text.plain(this.params.l10n.place));
    this.placed = this.params.items.map((_, index) => (Spor.MapPlaces.KEYS.includes(saved[index]) ? saved[index] : null));
    this.checked = Boolean(state.checked);
    this.solved = Boolean(state.solved);
  };

  SporMap.prototype.writeState = function () {
    return { placed: this.placed, checked: this.checked, solved: this.solved };
  };

  // --- what the learner does

  SporMap.prototype.place = function (index, key) {
    this.placed[index] = key;
    this.result.clear();
    this.renderPlaces();
    this.interacted();
    this.resized();
  };

  SporMap.prototype.check = function () {
    const left = this.unplaced();
    if (left.length) {
      this.askFor(this.t('unplaced', { count: left.length }));
      this.items[left[0]].focus();
      return;
    }
    this.finish();
  };

  /** Another try keeps what was right: one learns from the ones that weren't. */
  SporMap.prototype.retry = function () {
    this.placed = this.placed.map((key, index) => (this.isRight(index) ? key : null));
    this.tryAgain();
    this.items[this.unplaced()[0] ?? 0].focus();
  };

  return SporMap;
})();
