/* One part of a container: another content type, run inside this one. */
window.Spor = window.Spor || {};

Spor.Part = (function ($) {
  const { el } = Spor.dom;

  /**
   * @param {{ library: string, params: object, metadata?: object, subContentId: string }} stored as in the parameters
   * @param {Spor.Container} parent
   * @param {object} [state] what this part gave last time
   */
  function Part(stored, parent, state) {
    const metadata = stored.metadata || {};
    this.id = stored.subContentId;
    this.name = Spor.text.plain(metadata.title);
    this.isAnswered = false;
    this.isAttaching = false;
    this.element = el('div', { class: 'spor-part' });
    // The core knows the language of the whole content only.
    const whole = { ...stored, metadata: { ...metadata, defaultLanguage: metadata.defaultLanguage || parent.language() } };
    this.instance = H5P.newRunnable(whole, parent.contentId, undefined, true, { parent, previousState: state });
  }

  /** @returns {boolean} whether there is something to do in it; a text is only there to be read */
  Part.prototype.isTask = function () {
    return Boolean(this.instance) && typeof this.instance.getXAPIData === 'function';
  };

  /** Shows it, the first time it is wanted. */
  Part.prototype.attach = function () {
    if (this.isAttached || !this.instance) {
      return;
    }
    this.isAttached = true;
    this.isAttaching = true;
    this.instance.attach($(this.element));
    this.isAttaching = false;
  };

  Part.prototype.score = function () {
    return this.isTask() ? this.instance.getScore() : 0;
  };

  Part.prototype.maxScore = function () {
    return this.isTask() ? this.instance.getMaxScore() : 0;
  };

  Part.prototype.answerGiven = function () {
    return this.isTask() && this.instance.getAnswerGiven();
  };

  /** @returns {object|undefined} undefined as long as nothing is done in it */
  Part.prototype.state = function () {
    return this.isTask() ? this.instance.getCurrentState() : undefined;
  };

  Part.prototype.showSolutions = function () {
    if (this.isTask()) {
      this.instance.showSolutions();
    }
  };

  Part.prototype.reset = function () {
    this.isAnswered = false;
    if (this.isTask()) {
      this.instance.resetTask();
    }
  };

  return Part;
})(H5P.jQuery);
