/* Where one is in the story and how one came there. Knows nothing of the page. */
window.Spor = window.Spor || {};

Spor.Journey = (function () {
  const POINTS = { good: 2, fair: 1, poor: 0, none: 0 };

  /** @param {Array<{ key: string, title: string, text: string, ending?: string, choices?: object[] }>} scenes */
  function Journey(scenes) {
    this.scenes = scenes;
    this.begin();
  }

  Journey.MOST_POINTS = POINTS.good;

  Journey.prototype.begin = function () {
    this.steps = []; // { scene: key, choice: index }, in order
    this.pausing = false; // the feedback on the last choice is being read
  };

  Journey.prototype.scene = function (key) {
    return this.scenes.find((scene) => scene.key === key);
  };

  /** @returns {object|undefined} the scene one is in; undefined only when the story has no scenes */
  Journey.prototype.current = function () {
    const last = this.steps[this.steps.length - 1];
    if (!last) {
      return this.scenes[0];
    }
    return this.pausing ? this.scene(last.scene) : this.scene(this.choiceOf(last).next);
  };

  Journey.prototype.choicesOf = function (scene) {
    return (scene && scene.choices) || [];
  };

  Journey.prototype.choiceOf = function (step) {
    return this.choicesOf(this.scene(step.scene))[step.choice];
  };

  /** The last choice made, while its feedback is being read; otherwise undefined. */
  Journey.prototype.justChosen = function () {
    return this.pausing ? this.choiceOf(this.steps[this.steps.length - 1]) : undefined;
  };

  /** @returns {boolean} false when the choice leads nowhere, and nothing has happened */
  Journey.prototype.choose = function (index) {
    const scene = this.current();
    const choice = this.choicesOf(scene)[index];
    if (this.pausing || !choice || !this.scene(choice.next)) {
      return false;
    }
    this.steps.push({ scene: scene.key, choice: index });
    this.pausing = Boolean(Spor.text.plain(choice.feedback));
    return true;
  };

  Journey.prototype.goOn = function () {
    this.pausing = false;
  };

  Journey.prototype.isOver = function () {
    const scene = this.current();
    return Boolean(scene) && !this.pausing && (this.ending() !== 'none' || this.choicesOf(scene).length === 0);
  };

  /** @returns {'none'|'good'|'fair'|'poor'} */
  Journey.prototype.ending = function () {
    const scene = this.current();
    return scene && !this.pausing && scene.ending in POINTS ? scene.ending : 'none';
  };

  Journey.prototype.points = function () {
    return POINTS[this.ending()];
  };

  /** @returns {Array<{ title: string, choice: string }>} what was chosen in which scene, as stored (escaped) */
  Journey.prototype.path = function () {
    return this.steps.map((step) => ({ title: this.scene(step.scene).title, choice: this.choiceOf(step).text }));
  };

  /** Walks a saved way again, as far as it still exists in the story. */
  Journey.prototype.replay = function (saved) {
    const steps = Array.isArray(saved.steps) ? saved.steps : [];
    const walked = steps.every((step) => {
      this.goOn();
      const scene = this.current();
      return Boolean(scene) && scene.key === step.scene && this.choose(step.choice);
    });
    this.pausing = this.pausing && walked && Boolean(saved.pausing);
  };

  Journey.prototype.save = function () {
    return { steps: this.steps, pausing: this.pausing };
  };

  return Journey;
})();
