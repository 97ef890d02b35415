/* Texts and exercises below each other. It is done when each exercise is, in whatever order. */
window.Spor = window.Spor || {};

Spor.Column = (function () {
  const DEFAULTS = {
    parts: [],
    l10n: {
      progress: 'Done: @done of @total',
      doneTitle: 'You have done everything here',
      doneText: 'You can do the exercises again whenever you want.',
      score: 'You got @score of @total points.',
      read: 'I have read this',
      readTitle: 'You have read this'
    }
  };

  function Column(params, contentId, extras) {
    Spor.Container.call(this, DEFAULTS, params, contentId, extras);
  }

  Column.prototype = Object.create(Spor.Container.prototype);
  Column.prototype.constructor = Column;
  Column.prototype.kind = 'column';
  Column.prototype.activityType = 'http://adlnet.gov/expapi/activities/lesson';

  Column.prototype.storedParts = function () {
    return this.params.parts;
  };

  Column.prototype.readOwn = function (state) {
    this.isRead = Boolean(state.isRead);
  };

  Column.prototype.writeOwn = function () {
    return { isRead: this.isRead };
  };

  /** Where there is nothing to do, one says oneself that it is read. */
  Column.prototype.isComplete = function () {
    return this.tasks().length ? Spor.Container.prototype.isComplete.call(this) : this.isRead;
  };

  // --- what the learner does

  Column.prototype.read = function () {
    this.isRead = true;
    this.render();
    this.result.focus();
    this.completed();
  };

  return Column;
})();
