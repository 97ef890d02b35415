/* A story that branches. One chooses, reads what comes of it, and goes on until an ending. */
window.Spor = window.Spor || {};

Spor.Story = (function () {
  const { el } = Spor.dom;
  const VERDICTS = { good: 'full', fair: 'part', poor: 'none', none: 'neutral' };
  const DEFAULTS = {
    introduction: '',
    scenes: [],
    l10n: {
      chooseTitle: 'What do you do?',
      chosenTitle: 'You chose',
      goOn: 'Go on',
      goodEnding: 'A good ending',
      fairEnding: 'An ending that could have been better',
      poorEnding: 'A poor ending',
      neutralEnding: 'The story ends here',
      score: 'You got @score of @total points.',
      path: 'Your way here (choices: @count)',
      restart: 'Start the story again'
    }
  };

  function Story(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Story.prototype = Object.create(Spor.Question.prototype);
  Story.prototype.constructor = Story;
  Story.prototype.kind = 'story';

  // --- state

  Story.prototype.readState = function (state) {
    this.journey = new Spor.Journey(this.params.scenes);
    this.journey.replay(state);
  };

  Story.prototype.writeState = function () {
    return this.journey.save();
  };

  // --- view

  Story.prototype.build = function () {
    this.introduction = Spor.dom.html('div', { class: 'spor-rich spor-introduction' }, this.params.introduction);
    this.stage = el('div', { class: 'spor-stage' });
    this.path = el('details', { class: 'spor-path', ontoggle: () => this.resized() });
    this.root.append(this.introduction, this.stage, this.result.element, this.actions, this.path);
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Story.prototype.render = function () {
    if (!this.root || !this.journey.current()) {
      return;
    }
    this.introduction.hidden = this.journey.steps.length > 0 || !Spor.text.plain(this.params.introduction);
    this.renderScene();
    this.renderEnding();
    this.renderPath();
    this.showButtons(this.buttons());
    this.resized();
  };

  Story.prototype.renderScene = function () {
    this.scene = new Spor.StoryScene(this.journey.current(), { chooseTitle: this.t('chooseTitle'), chosenTitle: this.t('chosenTitle') });
    const chosen = this.journey.justChosen();
    if (chosen) {
      this.scene.tell(chosen);
    } else if (!this.journey.isOver()) {
      this.scene.offer(this.journey.choicesOf(this.journey.current()), (index) => this.choose(index));
    }
    this.stage.replaceChildren(this.scene.element);
  };

  Story.prototype.renderEnding = function () {
    if (!this.journey.isOver()) {
      this.result.clear();
      return;
    }
    const ending = this.journey.ending();
    const points = { score: this.getScore(), total: this.getMaxScore() };
    const title = this.t({ good: 'goodEnding', fair: 'fairEnding', poor: 'poorEnding', none: 'neutralEnding' }[ending]);
    this.result.show({ verdict: VERDICTS[ending], title, ...(points.total > 0 ? { status: this.t('score', points), points } : {}) });
  };

  Story.prototype.renderPath = function () {
    const path = this.journey.path();
    this.path.hidden = path.length === 0;
    this.path.open = this.journey.isOver();
    this.path.replaceChildren(
      el('summary', { text: this.t('path', { count: path.length }) }),
      el('ol', { class: 'spor-steps' }, path.map((step) => el('li', {}, [
        el('strong', { text: Spor.text.plain(step.title) }),
        el('span', { text: Spor.text.plain(step.choice) })
      ])))
    );
  };

  Story.prototype.buttons = function () {
    if (this.journey.justChosen()) {
      return [{ text: this.t('goOn'), primary: true, run: () => this.goOn() }];
    }
    const over = this.journey.isOver() && this.journey.steps.length > 0;
    return over ? [{ text: this.t('restart'), icon: 'again', run: () => this.restart() }] : [];
  };

  // --- what the learner does

  Story.prototype.choose = function (index) {
    if (!this.journey.choose(index)) {
      return;
    }
    this.interacted();
    this.arrive();
  };

  Story.prototype.goOn = function () {
    this.journey.goOn();
    this.changed();
    this.arrive();
  };

  Story.prototype.arrive = function () {
    this.render();
    this.scene.focus();
    if (this.journey.isOver()) {
      this.answered();
    }
  };

  Story.prototype.restart = function () {
    this.resetTask();
    this.changed();
    this.scene.focus();
    this.triggerXAPI('attempted');
  };

  return Story;
})();
