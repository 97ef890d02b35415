/* What one sees of a question set: where one is, the question, the way on; or how it went. */
(function (proto) {
  const { el } = Spor.dom;
  const VERDICTS = { right: 'allRight', part: 'partlyRight', wrong: 'notRight' };

  proto.build = function () {
    this.introduction = Spor.dom.html('div', { class: 'spor-rich spor-set-introduction' }, this.params.introduction);
    this.where = el('h3', { tabindex: '-1' });
    this.progress = el('p', { class: 'spor-quiet' });
    this.line = new Spor.Line();
    this.stage = el('div', { class: 'spor-stage spor-flush' }, this.parts.map((part) => part.element));
    this.summary = new Spor.QuestionSummary();
    this.buildButtons();
    this.root.append(
      this.introduction, el('div', { class: 'spor-where' }, [this.where, this.progress]), this.line.element,
      this.stage, this.between, this.result.element, this.summary.element, this.actions
    );
  };

  proto.buildButtons = function () {
    const back = Spor.icon('next');
    back.classList.add('is-back');
    this.previous = el('button', { type: 'button', class: 'spor-button', onclick: () => this.goTo(this.at - 1) }, [back, el('span', { text: this.t('previous') })]);
    this.nextWord = el('span');
    this.next = el('button', { type: 'button', class: 'spor-button', onclick: () => this.goOn() }, [this.nextWord, Spor.icon('next')]);
    this.between = el('div', { class: 'spor-between' }, [this.previous, this.next]);
  };

  proto.goOn = function () {
    if (this.isLast()) {
      this.toSummary();
    } else {
      this.goTo(this.at + 1);
    }
  };

  proto.isLast = function () {
    return this.at === this.parts.length - 1;
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  proto.render = function () {
    if (!this.root || !this.parts.length) {
      return;
    }
    this.renderWhere();
    this.renderQuestion();
    this.renderOutcome();
    this.resized();
  };

  proto.renderWhere = function () {
    const total = this.parts.length;
    const answered = this.answeredTasks().length;
    this.introduction.hidden = this.isSummary || this.at > 0 || !Spor.text.plain(this.params.introduction);
    this.where.textContent = this.isSummary ? this.t('summary') : this.t('position', { number: this.at + 1, total });
    this.progress.textContent = this.t('progress', { answered, total });
    this.line.show(answered, total);
  };

  proto.renderQuestion = function () {
    this.stage.hidden = this.isSummary;
    this.between.hidden = this.isSummary;
    this.parts.forEach((part, index) => {
      part.element.hidden = index !== this.at;
    });
    if (this.isSummary) {
      return;
    }
    this.parts[this.at].attach();
    this.previous.hidden = this.at === 0;
    this.nextWord.textContent = this.t(this.isLast() ? 'toSummary' : 'next');
    // As long as the question isn't answered, its own button is the strong one.
    this.next.classList.toggle('is-primary', this.parts[this.at].isAnswered);
  };

  proto.renderOutcome = function () {
    this.summary.element.hidden = !this.isSummary;
    if (!this.isSummary) {
      this.result.clear();
      this.showButtons([]);
      return;
    }
    if (this.isComplete()) {
      this.showResult();
    } else {
      this.result.hint(this.t('unfinished', { answered: this.answeredTasks().length, total: this.parts.length }));
    }
    this.summary.render(this.parts.map((part, index) => this.rowOf(part, index)));
    this.showButtons(this.isComplete() ? this.buttonsAfter() : [this.buttonToFirstLeft()]);
  };

  proto.showResult = function () {
    const points = { score: this.getScore(), total: this.getMaxScore() };
    const percent = Number(this.params.passPercentage || 0);
    const mark = this.markOf(points.score, points.total);
    const title = percent > 0 ? (this.passes() ? 'passed' : 'failed') : VERDICTS[mark];
    const verdict = percent > 0 ? (this.passes() ? 'full' : 'part') : { right: 'full', part: 'part', wrong: 'none' }[mark];
    const words = Spor.text.plain((this.params.feedback || {})[this.passes() ? 'passed' : 'failed']);
    const status = [this.t('score', points), percent > 0 ? this.t('passMark', { percent }) : '', words].filter(Boolean).join(' ');
    this.result.show({ verdict, title: this.t(title), status, points });
  };

  proto.markOf = function (score, total) {
    return score >= total ? 'right' : score > 0 ? 'part' : 'wrong';
  };

  proto.rowOf = function (part, index) {
    const number = index + 1;
    const points = { score: part.score(), total: part.maxScore() };
    const mark = this.markOf(points.score, points.total);
    const word = this.t({ right: 'markRight', part: 'markPart', wrong: 'markWrong' }[mark]);
    return {
      number,
      title: part.name || this.t('position', { number, total: this.parts.length }),
      mark: part.isAnswered ? mark : null,
      words: part.isAnswered ? word + ': ' + this.t('points', points) : this.t('unanswered'),
      look: this.t('lookAt', { number }),
      open: () => this.goTo(index)
    };
  };

  proto.buttonToFirstLeft = function () {
    const left = this.firstLeft();
    return { text: this.t('goTo', { number: left + 1 }), primary: true, run: () => this.goTo(left) };
  };
})(Spor.QuestionSet.prototype);
