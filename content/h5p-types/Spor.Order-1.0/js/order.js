/* Putting items in order. */
window.Spor = window.Spor || {};

Spor.Order = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    instruction: '',
    items: [],
    behaviour: { enableRetry: true, enableSolution: true },
    l10n: {
      buttonsHint: 'Move each up or down until the order is right.',
      dragHint: 'Move each up or down until the order is right, or drag it there.',
      up: 'Up',
      down: 'Down',
      upName: 'Move up: @item, number @place of @total',
      downName: 'Move down: @item, number @place of @total',
      moved: '@item is now number @place of @total.',
      check: 'Check the order',
      retry: 'Try again',
      solution: 'Show the right order',
      nothingMoved: 'Put them in order first.',
      allRight: 'The order is right',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      score: '@score of @total are in their place.',
      markRight: 'Right place',
      markWrong: 'Wrong place',
      belongsHere: 'Belongs here. In your order: number @place'
    }
  };

  function Order(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Order.prototype = Object.create(Spor.Question.prototype);
  Order.prototype.constructor = Order;
  Order.prototype.kind = 'order';

  // --- state

  Order.prototype.readState = function (state) {
    const known = this.params.items.map((_, index) => index);
    const kept = isOrderOf(state.order, known);
    this.order = kept ? state.order.slice() : shuffled(known);
    this.moved = kept && Boolean(state.moved);
    this.checked = kept && Boolean(state.checked);
    this.solved = kept && Boolean(state.solved);
  };

  Order.prototype.writeState = function () {
    return { order: this.order, moved: this.moved, checked: this.checked, solved: this.solved };
  };

  function isOrderOf(order, known) {
    return Array.isArray(order) && order.length === known.length && known.every((index) => order.includes(index));
  }

  /** Sattolo's shuffle: nothing stays where it was, so no point is given away. */
  function shuffled(indexes) {
    const order = indexes.slice();
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(Math.random() * at);
      [order[at], order[other]] = [order[other], order[at]];
    }
    return order;
  }

  // --- view

  Order.prototype.build = function () {
    const { lead, ask } = this.ask(this.params.instruction, 'div');
    ask.id = Spor.dom.id('ask');
    this.steps = this.params.items.map((item, index) => new Spor.OrderStep(item, { up: this.t('up'), down: this.t('down') }, (by) => this.moveBy(index, by)));
    this.list = el('ol', { class: 'spor-steps', 'aria-labelledby': ask.id, 'aria-describedby': lead ? lead.id : null });
    this.placeSteps();
    this.spoken = el('p', { class: 'spor-unseen', role: 'status' });
    this.root.append(
      ...(lead ? [lead] : []), ask,
      el('p', { class: 'spor-quiet spor-if-wide', text: this.t('dragHint') }),
      el('p', { class: 'spor-quiet spor-if-narrow', text: this.t('buttonsHint') }),
      this.list, this.spoken, this.result.element, this.actions
    );
    this.letDrag();
  };

  Order.prototype.letDrag = function () {
    const targets = this.steps.map((step) => step.element);
    this.steps.forEach((step, index) => new Spor.Drag(step.element, {
      text: step.text,
      handle: step.handle,
      targets,
      isLocked: () => this.checked,
      drop: (target) => this.moveTo(index, this.order.indexOf(target))
    }));
  };

  /** The right order once it is shown, and the learner's own until then. */
  Order.prototype.shownOrder = function () {
    return this.solved ? this.params.items.map((_, index) => index) : this.order;
  };

  Order.prototype.placeSteps = function () {
    this.list.append(...this.shownOrder().map((index) => this.steps[index].element));
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Order.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.placeSteps();
    this.renderSteps();
    this.root.toggleAttribute('data-locked', this.checked);
    this.renderRound();
  };

  Order.prototype.renderSteps = function () {
    const total = this.order.length;
    this.shownOrder().forEach((index, at) => {
      const values = { item: this.steps[index].text, place: at + 1, total };
      this.steps[index].render({
        place: at + 1,
        names: { up: this.t('upName', values), down: this.t('downName', values) },
        first: at === 0,
        last: at === total - 1,
        locked: this.checked,
        mark: this.markOf(index)
      });
    });
  };

  Order.prototype.markOf = function (index) {
    if (!this.checked) {
      return null;
    }
    if (this.isRight(index)) {
      return { kind: 'right', word: this.t('markRight') };
    }
    return this.solved
      ? { kind: 'answer', word: this.t('belongsHere', { place: this.order.indexOf(index) + 1 }) }
      : { kind: 'wrong', word: this.t('markWrong') };
  };

  // --- what the learner does

  Order.prototype.moveBy = function (index, by) {
    this.moveTo(index, this.order.indexOf(index) + by);
  };

  Order.prototype.moveTo = function (index, place) {
    const from = this.order.indexOf(index);
    if (place === from || place < 0 || place >= this.order.length) {
      return;
    }
    this.order.splice(from, 1);
    this.order.splice(place, 0, index);
    this.moved = true;
    this.showMove(index, from, place);
    this.result.clear();
    this.interacted();
    this.resized();
  };

  /** What stood between goes past it, rather than it past them: an element that is put in anew loses its focus. */
  Order.prototype.showMove = function (index, from, place) {
    const { element } = this.steps[index];
    for (let at = from; at > place; at -= 1) {
      element.after(element.previousElementSibling);
    }
    for (let at = from; at < place; at += 1) {
      element.before(element.nextElementSibling);
    }
    this.renderSteps();
    this.spoken.textContent = this.t('moved', { item: this.steps[index].text, place: place + 1, total: this.order.length });
  };

  Order.prototype.check = function () {
    if (!this.getAnswerGiven()) {
      this.askFor(this.t('nothingMoved'));
      this.steps[this.order[0]]?.focus();
      return;
    }
    this.spoken.textContent = '';
    this.finish();
  };

  /** Another try goes on from the order one had: what was right stands where it stood. */
  Order.prototype.retry = function () {
    const wrong = this.order.find((index) => !this.isRight(index)) ?? this.order[0];
    this.tryAgain();
    this.steps[wrong].focus();
  };

  return Order;
})();
