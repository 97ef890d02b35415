/* Cards with two sides. One thinks, turns, and goes on; there is nothing to get wrong, so there are no points. */
window.Spor = window.Spor || {};

Spor.Cards = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    instruction: '',
    cards: [],
    l10n: {
      position: 'Card @number of @total',
      progress: 'Turned: @turned of @total',
      front: 'Front',
      back: 'Back',
      turn: 'Turn the card',
      turnBack: 'Turn it back',
      previous: 'Previous card',
      next: 'Next card',
      hint: 'Show a hint',
      turned: 'The card is turned. @text',
      doneTitle: 'You have turned every card',
      doneText: 'Go through them again whenever you like.',
      restart: 'Begin again'
    }
  };

  function Cards(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Cards.prototype = Object.create(Spor.Question.prototype);
  Cards.prototype.constructor = Cards;
  Cards.prototype.kind = 'cards';

  // --- state

  Cards.prototype.readState = function (state) {
    const turned = Array.isArray(state.turned) ? state.turned : [];
    const last = this.params.cards.length - 1;
    this.turned = this.params.cards.map((_, index) => Boolean(turned[index]));
    this.at = Number.isInteger(state.at) ? Math.min(Math.max(state.at, 0), Math.max(last, 0)) : 0;
    this.isBack = Boolean(state.isBack);
  };

  Cards.prototype.writeState = function () {
    return { turned: this.turned, at: this.at, isBack: this.isBack };
  };

  // --- view

  Cards.prototype.build = function () {
    this.position = el('h3', { class: 'spor-quiet spor-card-position', tabindex: '-1' });
    this.progress = el('p', { class: 'spor-quiet spor-card-progress' });
    this.line = new Spor.Line();
    this.stage = el('div', { class: 'spor-card-stage' });
    this.said = el('p', { class: 'spor-unseen', role: 'status' });
    this.cards = this.params.cards.map((card) => new Spor.Card(card, {
      front: this.t('front'),
      back: this.t('back'),
      hint: this.t('hint'),
      onhint: () => this.resized()
    }));
    this.buildButtons();
    this.root.append(
      Spor.dom.html('div', { class: 'spor-rich spor-cards-instruction' }, this.params.instruction),
      el('div', { class: 'spor-card-head' }, [this.position, this.progress]),
      this.line.element, this.stage, this.said, this.bar, this.result.element, this.actions
    );
  };

  /** They stay where they are from card to card, so that one can press the same place again and again. */
  Cards.prototype.buildButtons = function () {
    const button = (name, run, icon, isBack) => {
      const drawn = icon ? Spor.icon(icon) : null;
      if (isBack) {
        drawn.classList.add('is-back');
      }
      const word = el('span', { text: this.t(name) });
      return el('button', { type: 'button', class: 'spor-button', onclick: run }, isBack ? [drawn, word] : [word, drawn]);
    };
    this.previous = button('previous', () => this.goTo(this.at - 1), 'next', true);
    this.turner = button('turn', () => this.turn());
    this.next = button('next', () => this.goTo(this.at + 1), 'next');
    this.bar = el('div', { class: 'spor-card-bar' }, [this.previous, this.turner, this.next]);
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Cards.prototype.render = function () {
    if (!this.root || !this.cards.length) {
      return;
    }
    const total = this.cards.length;
    this.position.textContent = this.t('position', { number: this.at + 1, total });
    this.progress.textContent = this.t('progress', { turned: this.countTurned(), total });
    this.line.show(this.countTurned(), total);
    this.cards[this.at].render(this.isBack);
    this.stage.replaceChildren(this.cards[this.at].element);
    this.renderButtons();
    this.renderDone();
    this.resized();
  };

  Cards.prototype.renderButtons = function () {
    this.previous.hidden = this.at === 0;
    this.next.hidden = this.at === this.cards.length - 1;
    this.turner.firstElementChild.textContent = this.t(this.isBack ? 'turnBack' : 'turn');
    // What one does next is the strong one: turn the card, and when it is turned, go on.
    this.turner.classList.toggle('is-primary', !this.turned[this.at]);
    this.next.classList.toggle('is-primary', this.turned[this.at]);
  };

  Cards.prototype.renderDone = function () {
    if (this.isDone()) {
      this.result.show({ verdict: 'neutral', title: this.t('doneTitle'), status: this.t('doneText') });
    } else {
      this.result.clear();
    }
    this.showButtons(this.isDone() ? [{ text: this.t('restart'), icon: 'again', run: () => this.restart() }] : []);
  };

  // --- what the learner does

  Cards.prototype.turn = function () {
    const wasDone = this.isDone();
    this.isBack = !this.isBack;
    this.turned[this.at] = true;
    this.render();
    this.said.textContent = this.t('turned', { text: this.cards[this.at].read() });
    if (wasDone) {
      // To look once more is not to go through them again.
      this.changed();
      return;
    }
    this.interacted();
    if (this.isDone()) {
      this.answered();
    }
  };

  /** Always to the front: what stands on the back is for those who have thought. */
  Cards.prototype.goTo = function (index) {
    this.at = index;
    this.isBack = false;
    this.said.textContent = '';
    this.render();
    this.changed();
    this.position.focus();
  };

  Cards.prototype.restart = function () {
    this.resetTask();
    this.changed();
    this.position.focus();
    this.triggerXAPI('attempted');
  };

  return Cards;
})();
