/* Sorting items into groups. */
window.Spor = window.Spor || {};

Spor.Sort = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    instruction: '',
    groups: [],
    items: [],
    l10n: {
      groupsTitle: 'The groups',
      itemsTitle: 'To sort',
      progress: '@placed of @total placed',
      dragHint: 'Choose a group for each, or drag it there.',
      pickHint: 'Choose a group for each.',
      check: 'Check the sorting',
      retry: 'Try again',
      solution: 'Show where they belong',
      unplaced: 'Still to be placed: @count.',
      allRight: 'Everything is in place',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      score: '@score of @total are in the right group.',
      markRight: 'Right group',
      markWrong: 'Not the right group',
      belongs: 'Belongs in: @group'
    }
  };

  function Sort(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Sort.prototype = Object.create(Spor.Question.prototype);
  Sort.prototype.constructor = Sort;
  Sort.prototype.kind = 'sort';

  // --- state

  Sort.prototype.readState = function (state) {
    const saved = Array.isArray(state.placed) ? state.placed : [];
    const known = (group) => Number.isInteger(group) && group >= 0 && group < this.params.groups.length;
    this.placed = this.params.items.map((_, index) => (known(saved[index]) ? saved[index] : null));
    this.checked = Boolean(state.checked);
    this.solved = Boolean(state.solved);
  };

  Sort.prototype.writeState = function () {
    return { placed: this.placed, checked: this.checked, solved: this.solved };
  };

  // --- view

  Sort.prototype.build = function () {
    this.groups = this.params.groups.map((group) => new Spor.SortGroup(group));
    this.items = this.params.items.map((item, index) => this.buildItem(item, index));
    this.progress = el('p', { class: 'spor-quiet spor-progress' });
    this.root.append(
      Spor.dom.html('div', { class: 'spor-rich spor-instruction' }, this.params.instruction),
      el('p', { class: 'spor-quiet spor-if-wide', text: this.t('dragHint') }),
      el('p', { class: 'spor-quiet spor-if-narrow', text: this.t('pickHint') }),
      el('div', { class: 'spor-board' }, [
        el('section', { class: 'spor-groups', 'aria-label': this.t('groupsTitle') }, this.groups.map((group) => group.element)),
        el('section', { class: 'spor-items', 'aria-label': this.t('itemsTitle') }, this.items.map((item) => item.element))
      ]),
      this.progress, this.result.element, this.actions
    );
  };

  Sort.prototype.buildItem = function (stored, index) {
    const item = new Spor.SortItem(stored, this.params.groups, (group) => this.place(index, group));
    new Spor.Drag(item.element, {
      text: Spor.text.plain(stored.text),
      handle: item.handle,
      targets: this.groups.map((group) => group.element),
      isLocked: () => this.checked,
      drop: (group) => this.place(index, group)
    });
    return item;
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Sort.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.renderPlaces();
    this.renderRound();
  };

  Sort.prototype.renderPlaces = function () {
    this.items.forEach((item, index) => item.render({
      placed: this.placed[index],
      locked: this.checked,
      mark: this.markOf(index)
    }));
    this.groups.forEach((group, place) => group.render(this.textsIn(place)));
    this.progress.hidden = this.checked;
    this.progress.textContent = this.t('progress', { placed: this.placed.length - this.unplaced().length, total: this.placed.length });
  };

  Sort.prototype.textsIn = function (place) {
    return this.params.items.filter((_, index) => this.placed[index] === place).map((item) => Spor.text.plain(item.text));
  };

  Sort.prototype.markOf = function (index) {
    if (!this.checked) {
      return null;
    }
    if (this.isRight(index)) {
      return { kind: 'right', word: this.t('markRight') };
    }
    const group = this.params.groups[this.params.items[index].group];
    const answer = this.solved && group ? this.t('belongs', { group: Spor.text.plain(group.title) }) : undefined;
    return { kind: 'wrong', word: this.t('markWrong'), answer };
  };

  // --- what the learner does

  Sort.prototype.place = function (index, group) {
    this.placed[index] = group;
    this.result.clear();
    this.renderPlaces();
    this.interacted();
    this.resized();
  };

  Sort.prototype.check = function () {
    const left = this.unplaced();
    if (left.length) {
      this.askFor(this.t('unplaced', { count: left.length }));
      this.items[left[0]].focus();
      return;
    }
    this.finish();
  };

  /** Another try keeps what was right: one learns from the ones that weren't. */
  Sort.prototype.retry = function () {
    this.placed = this.placed.map((group, index) => (this.isRight(index) ? group : null));
    this.tryAgain();
    this.items[this.unplaced()[0] ?? 0].focus();
  };

  return Sort;
})();
