/* A film with questions along the way. It is done when it is seen, or read as text, and every question is answered. */
window.Spor = window.Spor || {};

Spor.Video = (function () {
  const DEFAULTS = {
    video: [],
    captions: [],
    audioDescription: {},
    audioDescriptionNotNeeded: false,
    audioDescriptionReason: '',
    transcript: '',
    marks: [],
    l10n: {
      film: 'Film: @title',
      description: 'Audio description',
      isOn: 'on',
      isOff: 'off',
      descriptionText: 'Audio description as text',
      notNeeded: 'The film needs no audio description. @reason',
      transcript: 'The film as text',
      read: 'I have read the text instead',
      isRead: 'You have read the text.',
      seen: 'Seen: @percent per cent',
      marks: 'Questions in the film',
      mark: '@time @title',
      answered: 'Answered',
      unanswered: 'Not answered',
      stopped: 'The film has stopped. Question: @title',
      goOn: 'Go on with the film',
      unplayable: 'The film can\'t be shown here. You can read it as text below.',
      left: 'You have seen the film. Questions left: @count.',
      doneTitle: 'You are done with the film',
      score: 'You got @score of @total points.'
    }
  };

  function Video(params, contentId, extras) {
    Spor.Container.call(this, DEFAULTS, params, contentId, extras);
  }

  Video.prototype = Object.create(Spor.Container.prototype);
  Video.prototype.constructor = Video;
  Video.prototype.kind = 'video';
  Video.prototype.activityType = 'https://w3id.org/xapi/video/activity-type/video';

  /** The questions in the order they come, whatever order they were written in. */
  Video.prototype.storedParts = function () {
    this.marks = this.params.marks.filter((mark) => mark.question).sort((a, b) => a.time - b.time);
    return this.marks.map((mark) => mark.question);
  };

  // --- state

  Video.prototype.readOwn = function (state) {
    // A question whose type isn't there can't be asked, and then there is nothing to stop for.
    this.marks = this.marks.filter((mark) => this.parts.some((part) => part.id === mark.question.subContentId));
    this.watched = new Spor.Watched(state.seen);
    this.duration = Number(state.duration) > 0 ? Number(state.duration) : 0;
    this.time = Number(state.time) > 0 ? Number(state.time) : 0;
    this.isRead = Boolean(state.isRead);
    this.isDescribed = Boolean(state.isDescribed);
    this.open = this.parts.findIndex((part) => part.id === state.open);
  };

  Video.prototype.writeOwn = function () {
    const here = this.parts[this.open];
    return {
      time: Math.round(this.time * 10) / 10,
      duration: this.duration,
      seen: this.watched.save(),
      isRead: this.isRead,
      isDescribed: this.isDescribed,
      open: here ? here.id : undefined
    };
  };

  Video.prototype.isSeen = function () {
    return this.isRead || this.watched.isWhole(this.duration);
  };

  Video.prototype.isComplete = function () {
    return this.isSeen() && this.tasks().every((part) => part.isAnswered);
  };

  // --- what the learner does

  /** The film has moved on: by playing, or because somebody moved it. */
  Video.prototype.moved = function () {
    const before = this.time;
    const wasSeen = this.isSeen();
    this.time = this.film.time();
    this.duration = this.film.duration() || this.duration;
    this.watched.addPlayed(this.film.element.played);
    this.touched = true;
    if (this.film.isPlaying()) {
      this.stopAtMark(before, this.time);
    }
    this.renderProgress();
    if (this.isSeen() && !wasSeen) {
      this.settle();
    }
  };

  /** Stops at the first question that lies on the way just played and isn't answered. */
  Video.prototype.stopAtMark = function (before, now) {
    const played = now > before && now - before < 2 * this.film.element.playbackRate;
    const next = this.marks.findIndex((mark, index) => mark.time > before && mark.time <= now && !this.parts[index].isAnswered);
    if (played && next >= 0) {
      this.openMark(next);
    }
  };

  Video.prototype.openMark = function (index) {
    this.film.stop();
    this.open = index;
    this.render();
    this.changed();
    this.questionTitle.focus();
  };

  Video.prototype.goOn = function () {
    this.open = -1;
    this.render();
    this.changed();
    this.film.play();
  };

  Video.prototype.read = function () {
    this.isRead = true;
    this.render();
    this.changed();
    this.readNote.focus();
    this.settle();
  };

  Video.prototype.resetTask = function () {
    Spor.Container.prototype.resetTask.call(this);
    if (this.film) {
      this.film.begin();
    }
  };

  return Video;
})();
