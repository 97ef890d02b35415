/* A text with gaps to write in. */
window.Spor = window.Spor || {};

Spor.Blanks = (function () {
  const { el } = Spor.dom;
  const LONGEST = 24; // characters a gap makes room for; what is longer scrolls inside it
  const SHORTEST = 6;
  const MOST_TYPED = 200;
  const DEFAULTS = {
    instruction: '',
    text: '',
    feedback: '',
    behaviour: { caseSensitive: false, forgiveTypos: true, enableRetry: true, enableSolution: true },
    l10n: {
      howTo: 'Write in the gaps.',
      gap: 'Gap @number of @total',
      hint: 'Hint',
      hintFor: 'Hint for gap @number',
      check: 'Check the answer',
      retry: 'Try again',
      solution: 'Show the right answer',
      nothingWritten: 'Write in at least one gap first.',
      allRight: 'Everything is right',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      score: 'You filled in @score of @total gaps rightly.',
      markRight: 'Right',
      markTypo: 'Right, but spelt like this: @answer',
      markWrong: 'Not right',
      markEmpty: 'Not filled in',
      answerIs: 'Answer: @answer'
    }
  };

  function Blanks(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Blanks.prototype = Object.create(Spor.Question.prototype);
  Blanks.prototype.constructor = Blanks;
  Blanks.prototype.kind = 'blanks';

  // --- state

  /** The text and its gaps; read once, and also before there is anything to show. */
  Blanks.prototype.cloze = function () {
    this.reading = this.reading || Spor.gaps.read(this.params.text);
    return this.reading;
  };

  Blanks.prototype.readState = function (state) {
    const saved = Array.isArray(state.typed) ? state.typed : [];
    this.typed = this.cloze().gaps.map((_, index) => (typeof saved[index] === 'string' ? saved[index] : ''));
    this.solved = Boolean(state.solved);
    // Of another text nothing may be left.
    this.checked = this.solved || (Boolean(state.checked) && this.getAnswerGiven());
  };

  Blanks.prototype.writeState = function () {
    return { typed: this.typed, checked: this.checked, solved: this.solved };
  };

  // --- view

  Blanks.prototype.build = function () {
    const { lead, ask } = this.ask(this.params.instruction, 'div');
    const { element, gaps } = this.cloze();
    ask.id = Spor.dom.id('ask');
    this.howTo = el('p', { class: 'spor-quiet', text: this.t('howTo') });
    this.gaps = gaps.map((gap, index) => this.buildGap(gap, index));
    this.after = Spor.dom.html('div', { class: 'spor-rich spor-after' }, this.params.feedback);
    this.root.append(
      ...(lead ? [lead] : []),
      el('div', { role: 'group', 'aria-labelledby': ask.id, 'aria-describedby': lead ? lead.id : null }, [
        ask, this.howTo, element
      ]),
      this.result.element, this.after, this.actions
    );
  };

  Blanks.prototype.buildGap = function (gap, index) {
    const numbers = { number: index + 1, total: this.typed.length };
    const input = el('input', {
      type: 'text',
      // The same width for all, so that it doesn't give anything away.
      style: 'width:calc(' + this.width() + 'ch + 1.75rem)',
      maxlength: MOST_TYPED,
      autocomplete: 'off',
      autocapitalize: 'none',
      autocorrect: 'off',
      spellcheck: 'false',
      enterkeyhint: 'next',
      oninput: () => this.write(index),
      onchange: () => this.checked || this.interacted(),
      onkeydown: (event) => this.press(event, index)
    });
    const words = { name: this.t('gap', numbers), hint: this.t('hint'), hintFor: this.t('hintFor', numbers) };
    return new Spor.Gap(gap, input, words, () => this.resized());
  };

  Blanks.prototype.width = function () {
    const longest = Math.max(...this.cloze().gaps.flatMap((gap) => gap.answers.map((answer) => answer.length)));
    return Math.min(LONGEST, Math.max(SHORTEST, longest));
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Blanks.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.gaps.forEach((gap, index) => gap.render({ value: this.typed[index], locked: this.checked, mark: this.markOf(index) }));
    this.howTo.hidden = this.checked;
    this.after.hidden = !this.checked || Spor.text.plain(this.params.feedback) === '';
    this.renderRound();
  };

  Blanks.prototype.markOf = function (index) {
    if (!this.checked) {
      return null;
    }
    const { right, spelt } = this.verdict(index);
    if (right) {
      return { kind: 'right', word: spelt ? this.t('markTypo', { answer: spelt }) : this.t('markRight') };
    }
    const word = this.t(this.isEmpty(index) ? 'markEmpty' : 'markWrong');
    const [answer] = this.cloze().gaps[index].answers;
    return { kind: 'wrong', word, answer: this.solved ? this.t('answerIs', { answer }) : undefined };
  };

  // --- what the learner does

  Blanks.prototype.write = function (index) {
    this.typed[index] = this.gaps[index].control.value;
    if (this.result.element.dataset.verdict) {
      this.result.clear();
      this.resized();
    }
    this.changed();
  };

  /** Enter goes on to the next gap that is empty, from the last to the first, and checks when there is none. */
  Blanks.prototype.press = function (event, index) {
    if (event.key !== 'Enter' || event.isComposing) {
      return;
    }
    event.preventDefault();
    const places = this.typed.map((_, place) => place);
    const next = [...places.slice(index + 1), ...places.slice(0, index)].find((place) => this.isEmpty(place));
    if (next === undefined) {
      // The gap one stands in hasn't told of its change yet, and after the check it would be too late.
      this.interacted();
      this.check();
    } else {
      this.gaps[next].focus();
    }
  };

  /** Gaps may be left empty: who doesn't know one shall get on. */
  Blanks.prototype.check = function () {
    if (!this.getAnswerGiven()) {
      this.askFor(this.t('nothingWritten'));
      this.gaps[0]?.focus();
      return;
    }
    this.finish();
  };

  /** Another try keeps what was right: one learns from the ones that weren't. */
  Blanks.prototype.retry = function () {
    const again = this.typed.findIndex((_, index) => !this.verdict(index).right);
    this.typed = this.typed.map((typed, index) => (this.verdict(index).right ? typed : ''));
    this.tryAgain();
    this.gaps[again]?.focus();
  };

  return Blanks;
})();
