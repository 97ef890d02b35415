/* What one sees of a column: everything at once, and below it how much is done. */
(function (proto) {
  const { el } = Spor.dom;

  proto.build = function () {
    this.progress = el('p', { class: 'spor-quiet' });
    this.line = new Spor.Line();
    this.end = el('div', { class: 'spor-column-end' }, [this.progress, this.line.element]);
    this.root.append(el('div', { class: 'spor-column-parts' }, this.parts.map((part) => part.element)), this.end, this.result.element, this.actions);
    this.parts.forEach((part) => part.attach());
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  proto.render = function () {
    if (!this.root) {
      return;
    }
    const total = this.tasks().length;
    const done = this.answeredTasks().length;
    this.end.hidden = total < 2;
    this.progress.textContent = this.t('progress', { done, total });
    this.line.show(done, total);
    this.renderDone();
    this.resized();
  };

  proto.renderDone = function () {
    const isComplete = this.isComplete();
    const hasTasks = this.tasks().length > 0;
    if (isComplete && this.tasks().length !== 1) {
      const score = this.getMaxScore() > 0 ? this.t('score', { score: this.getScore(), total: this.getMaxScore() }) + ' ' : '';
      this.result.show({ verdict: 'neutral', title: this.t(hasTasks ? 'doneTitle' : 'readTitle'), status: hasTasks ? score + this.t('doneText') : '' });
    } else {
      this.result.clear();
    }
    this.showButtons(isComplete || hasTasks ? [] : [{ text: this.t('read'), primary: true, run: () => this.read() }]);
  };
})(Spor.Column.prototype);
