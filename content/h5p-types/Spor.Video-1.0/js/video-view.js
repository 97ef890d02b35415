/* What one sees: the film, how far one has come, the question where it stopped, and the film as text. */
(function (proto) {
  const { el } = Spor.dom;

  proto.build = function () {
    this.film = new Spor.Film(this.params, {
      name: this.t('film', { title: this.getTitle() }),
      address: (path) => this.address(path),
      onmove: () => this.moved(),
      onpause: () => this.changed(),
      onend: () => this.moved(),
      onerror: () => this.cannotPlay()
    });
    this.film.beginAt(this.time);
    this.seen = el('p', { class: 'spor-quiet spor-seen' });
    this.line = new Spor.Line();
    this.trouble = el('p', { class: 'spor-film-trouble', role: 'status' });
    this.root.append(
      this.film.element, this.trouble, this.seen, this.line.element, this.buildQuestion(),
      ...this.buildDescription(), this.buildMarks(), this.result.element, this.actions, this.buildTranscript()
    );
  };

  proto.address = function (path) {
    return path ? H5P.getPath(path, this.contentId) : '';
  };

  /** As a sound, as a text, or the reason why neither is needed. */
  proto.buildDescription = function () {
    const { audio, text } = this.params.audioDescription || {};
    const reason = Spor.text.plain(this.params.audioDescriptionReason);
    const parts = [];
    if (audio && audio.length) {
      this.described = new Spor.Described(audio, this.film.element, {
        word: this.t('description'), on: this.t('isOn'), off: this.t('isOff'), address: (path) => this.address(path), onswitch: () => this.keepDescribed()
      });
      this.described.show(this.isDescribed);
      parts.push(this.described.element);
    }
    if (Spor.text.plain(text)) {
      parts.push(this.fold(this.t('descriptionText'), [Spor.dom.html('div', { class: 'spor-rich' }, text)]));
    }
    if (!parts.length && this.params.audioDescriptionNotNeeded) {
      parts.push(el('p', { class: 'spor-quiet', text: this.t('notNeeded', { reason }).trim() }));
    }
    return parts;
  };

  proto.keepDescribed = function () {
    this.isDescribed = this.described.isOn;
    this.changed();
  };

  proto.fold = function (title, children) {
    return el('details', { class: 'spor-fold', ontoggle: () => this.resized() }, [el('summary', { text: title }), el('div', { class: 'spor-folded' }, children)]);
  };

  proto.buildTranscript = function () {
    this.readButton = el('button', { type: 'button', class: 'spor-button', onclick: () => this.read(), text: this.t('read') });
    this.readNote = el('p', { class: 'spor-mark', 'data-mark': 'right', tabindex: '-1' }, [Spor.icon('right'), el('span', { text: this.t('isRead') })]);
    this.transcript = this.fold(this.t('transcript'), [
      Spor.dom.html('div', { class: 'spor-rich spor-transcript' }, this.params.transcript),
      el('div', { class: 'spor-read' }, [this.readButton, this.readNote])
    ]);
    return this.transcript;
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  proto.render = function () {
    if (!this.root) {
      return;
    }
    this.renderProgress();
    this.renderQuestion();
    this.renderMarks();
    this.renderDone();
    this.readButton.hidden = this.isRead;
    this.readNote.hidden = !this.isRead;
    this.resized();
  };

  proto.renderProgress = function () {
    const share = this.watched.isWhole(this.duration) ? 1 : this.watched.share(this.duration);
    this.seen.textContent = this.t('seen', { percent: Math.floor(share * 100) });
    this.line.show(share, 1);
  };

  proto.renderDone = function () {
    const left = this.tasks().length - this.answeredTasks().length;
    if (this.isComplete()) {
      const points = { score: this.getScore(), total: this.getMaxScore() };
      this.result.show({ verdict: 'neutral', title: this.t('doneTitle'), status: points.total > 0 ? this.t('score', points) : '', points });
    } else if (this.isSeen() && left && this.open < 0) {
      this.result.hint(this.t('left', { count: left }));
    } else {
      this.result.clear();
    }
  };

  proto.cannotPlay = function () {
    this.trouble.textContent = this.t('unplayable');
    this.transcript.open = true;
    this.resized();
  };
})(Spor.Video.prototype);
