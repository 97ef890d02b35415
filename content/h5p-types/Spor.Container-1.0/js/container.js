/*
 * An exercise made of others. It runs its parts, keeps their answers with its own, adds up their points, and says
 * `completed` when the whole is done. A type sets `activityType`, and implements storedParts(), build() and render(),
 * and readOwn() and writeOwn() when it has a state of its own.
 */
window.Spor = window.Spor || {};

Spor.Container = (function () {
  function Container(defaults, params, contentId, extras) {
    Spor.Question.call(this, defaults, params, contentId, extras);
  }

  Container.prototype = Object.create(Spor.Question.prototype);
  Container.prototype.constructor = Container;

  // --- state

  /** The answers are kept by the parts' ids: parts may be moved, added and taken away without losing the others' answers. */
  Container.prototype.readState = function (state) {
    const answered = Array.isArray(state.answered) ? state.answered : [];
    if (this.parts) {
      this.parts.forEach((part) => part.reset());
    } else {
      this.parts = this.makeParts(state.parts || {});
    }
    this.parts.forEach((part) => {
      part.isAnswered = part.isTask() && answered.includes(part.id);
    });
    this.readOwn(state);
  };

  Container.prototype.makeParts = function (states) {
    const parts = this.storedParts().map((stored) => new Spor.Part(stored, this, states[stored.subContentId]));
    const running = parts.filter((part) => part.instance);
    running.forEach((part) => part.isTask() && part.instance.on('xAPI', (event) => this.hear(part, event)));
    return running;
  };

  Container.prototype.writeState = function () {
    const states = this.parts.map((part) => [part.id, part.state()]).filter(([, state]) => state !== undefined);
    return { ...this.writeOwn(), parts: Object.fromEntries(states), answered: this.parts.filter((part) => part.isAnswered).map((part) => part.id) };
  };

  /** A part may have something to keep that it hasn't told of, such as half a sentence. */
  Container.prototype.getCurrentState = function () {
    return this.touched || this.parts.some((part) => part.state() !== undefined) ? this.writeState() : undefined;
  };

  Container.prototype.readOwn = function () {};

  Container.prototype.writeOwn = function () {
    return {};
  };

  // --- the parts

  Container.prototype.tasks = function () {
    return this.parts.filter((part) => part.isTask());
  };

  Container.prototype.answeredTasks = function () {
    return this.tasks().filter((part) => part.isAnswered);
  };

  /** What a part says of itself; what is said inside a part that is a container is that part's own business. */
  Container.prototype.hear = function (part, event) {
    const { object, result } = event.data.statement;
    if (part.isAttaching || !String(object.id).endsWith('subContentId=' + part.id)) {
      return;
    }
    const verb = event.getVerb();
    if (verb === 'attempted') {
      part.isAnswered = false;
    }
    this.changed();
    if ((verb === 'answered' || verb === 'completed') && result && result.completion) {
      part.isAnswered = true;
      this.settle();
    } else {
      this.partChanged();
    }
  };

  /** Called when something in a part has changed that may show in the whole. */
  Container.prototype.partChanged = function () {
    if (this.root) {
      this.render();
    }
  };

  /** @returns {boolean} whether everything is done */
  Container.prototype.isComplete = function () {
    const tasks = this.tasks();
    return tasks.length > 0 && tasks.every((part) => part.isAnswered);
  };

  /** Says that the whole is done when it is; after the part has finished telling, so that its answer comes first. */
  Container.prototype.settle = function () {
    Promise.resolve().then(() => {
      if (this.isComplete()) {
        this.completed();
      }
      this.partChanged();
    });
  };

  // --- the question contract

  Container.prototype.getAnswerGiven = function () {
    return this.parts.some((part) => part.answerGiven());
  };

  Container.prototype.getMaxScore = function () {
    return this.parts.reduce((sum, part) => sum + part.maxScore(), 0);
  };

  Container.prototype.getScore = function () {
    return this.parts.reduce((sum, part) => sum + part.score(), 0);
  };

  Container.prototype.showSolutions = function () {
    this.parts.forEach((part) => part.showSolutions());
    this.render();
  };

  Container.prototype.resetTask = function () {
    this.readState({});
    this.render();
  };

  return Container;
})();
