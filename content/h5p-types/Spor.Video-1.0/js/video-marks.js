/* The questions of a film: the one that is open, and a list with the way to each, so that none depends on the film's being played. */
(function (proto) {
  const { el } = Spor.dom;

  /** Minutes and seconds, as on a clock. */
  function clock(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    return Math.floor(whole / 60) + ':' + String(whole % 60).padStart(2, '0');
  }

  proto.buildQuestion = function () {
    this.questionTitle = el('h3', { tabindex: '-1' });
    this.goOnButton = el('button', { type: 'button', class: 'spor-button', onclick: () => this.goOn() }, [el('span', { text: this.t('goOn') }), Spor.icon('next')]);
    this.question = el('section', { class: 'spor-question' }, [
      this.questionTitle,
      el('div', { class: 'spor-flush' }, this.parts.map((part) => part.element)),
      el('div', { class: 'spor-between' }, [this.goOnButton])
    ]);
    return this.question;
  };

  proto.buildMarks = function () {
    this.markRows = this.marks.map((mark, index) => {
      const state = el('span', { class: 'spor-mark' });
      const button = el('button', { type: 'button', class: 'spor-jump', onclick: () => this.openMark(index) }, [
        el('span', { text: this.t('mark', { time: clock(mark.time), title: Spor.text.plain(mark.title) }) }), state
      ]);
      return { button, state };
    });
    const title = el('h3', { id: Spor.dom.id('marks'), text: this.t('marks') });
    this.markList = el('section', { class: 'spor-jumps', 'aria-labelledby': title.id, hidden: !this.marks.length }, [
      title, el('ul', { role: 'list' }, this.markRows.map(({ button }) => el('li', {}, [button])))
    ]);
    return this.markList;
  };

  proto.renderQuestion = function () {
    const mark = this.marks[this.open];
    this.question.hidden = !mark;
    this.parts.forEach((part, index) => {
      part.element.hidden = index !== this.open;
    });
    if (mark) {
      const part = this.parts[this.open];
      part.attach();
      this.questionTitle.textContent = this.t('stopped', { title: Spor.text.plain(mark.title) });
      this.goOnButton.classList.toggle('is-primary', part.isAnswered);
    }
  };

  proto.renderMarks = function () {
    this.markRows.forEach(({ button, state }, index) => {
      const { isAnswered } = this.parts[index];
      state.dataset.mark = isAnswered ? 'right' : '';
      state.replaceChildren(...(isAnswered ? [Spor.icon('right')] : []), el('span', { text: this.t(isAnswered ? 'answered' : 'unanswered') }));
      button.setAttribute('aria-current', String(index === this.open));
    });
  };
})(Spor.Video.prototype);
