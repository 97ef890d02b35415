/* What somebody has answered is kept: soon after each change, and at once when it counts. */
(function (proto) {
  const PAUSE = 800; // milliseconds without a change before a draft is sent

  /** Takes up a saved state. An empty one counts as none. */
  proto.restore = function (previous) {
    this.touched = Boolean(previous && Object.keys(previous).length);
    this.readState(this.touched ? previous : {});
  };

  /**
   * Part of the question contract.
   * @returns {object|undefined} undefined until something has been done. After a reset it is a state again, though an
   *   empty one: otherwise the core would keep the old answer and bring it back.
   */
  proto.getCurrentState = function () {
    return this.touched ? this.writeState() : undefined;
  };

  /** Call after every change the learner makes. */
  proto.changed = function () {
    this.touched = true;
    this.saveSoon();
  };

  proto.saveSoon = function () {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => this.saveNow(), PAUSE);
  };

  /** Sends the state now. Inside a container the container does it; without saving switched on nothing happens. */
  proto.saveNow = function () {
    clearTimeout(this.saveTimer);
    const state = this.getCurrentState();
    if (!this.savesItself() || state === undefined) {
      return;
    }
    H5P.setUserData(this.contentId, 'state', state, { deleteOnChange: true });
  };

  proto.savesItself = function () {
    return !this.parent && Boolean(window.H5PIntegration && H5PIntegration.saveFreq);
  };
})(Spor.Question.prototype);
