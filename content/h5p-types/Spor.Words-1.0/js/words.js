/* A text with gaps, each filled with one of the words that are shown. */
window.Spor = window.Spor || {};

Spor.Words = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    instruction: '',
    text: '',
    distractors: [],
    feedback: '',
    behaviour: { enableRetry: true, enableSolution: true },
    l10n: {
      chooseHint: 'Choose a word in each gap.',
      dragHint: 'Choose a word in each gap, or drag it there.',
      extraWords: 'Not all of the words are needed.',
      bank: 'The words',
      used: 'in use',
      gap: 'Gap @number of @total',
      choose: 'Choose a word',
      hint: 'Hint',
      hintFor: 'Hint for gap @number',
      check: 'Check the answer',
      retry: 'Try again',
      solution: 'Show the right answer',
      unfilled: 'Gaps without a word: @count.',
      allRight: 'Everything is right',
      partlyRight: 'Partly right',
      notRight: 'Not quite',
      score: '@score of @total words are in the right place.',
      markRight: 'Right',
      markWrong: 'Not right',
      answerIs: 'Answer: @answer'
    }
  };

  function Words(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Words.prototype = Object.create(Spor.Question.prototype);
  Words.prototype.constructor = Words;
  Words.prototype.kind = 'words';

  // --- state

  /** The text and its gaps; read once, and also before there is anything to show. */
  Words.prototype.cloze = function () {
    this.reading = this.reading || Spor.gaps.read(this.params.text);
    return this.reading;
  };

  Words.prototype.readState = function (state) {
    const saved = Array.isArray(state.chosen) ? state.chosen : [];
    const known = this.bankWords();
    this.chosen = this.cloze().gaps.map((_, index) => (known.includes(saved[index]) ? saved[index] : ''));
    this.solved = Boolean(state.solved);
    // A gap that came later is still to be filled.
    this.checked = this.solved || (Boolean(state.checked) && this.unfilled().length === 0);
  };

  Words.prototype.writeState = function () {
    return { chosen: this.chosen, checked: this.checked, solved: this.solved };
  };

  /** In alphabetical order: that gives nothing away, and is the same each time. */
  Words.prototype.bankWords = function () {
    const right = this.cloze().gaps.map((gap) => gap.answers[0]);
    const others = this.params.distractors.map((word) => Spor.text.plain(word)).filter(Boolean);
    return [...right, ...others].sort((one, other) => one.localeCompare(other, this.language()));
  };

  // --- view

  Words.prototype.build = function () {
    const { lead, ask } = this.ask(this.params.instruction, 'div');
    const { element, gaps } = this.cloze();
    ask.id = Spor.dom.id('ask');
    this.bank = new Spor.WordBank(this.bankWords(), { title: this.t('bank'), used: this.t('used') });
    this.gaps = gaps.map((gap, index) => this.buildGap(gap, index));
    this.bank.letDrag({ targets: gaps.map((gap) => gap.place), isLocked: () => this.checked, drop: (word, index) => this.choose(index, word) });
    this.after = Spor.dom.html('div', { class: 'spor-rich spor-after' }, this.params.feedback);
    this.root.append(
      ...(lead ? [lead] : []),
      el('div', { role: 'group', 'aria-labelledby': ask.id, 'aria-describedby': lead ? lead.id : null }, [
        ask, ...this.howTo(), this.bank.element, element
      ]),
      this.result.element, this.after, this.actions
    );
  };

  Words.prototype.howTo = function () {
    const more = this.params.distractors.length ? ' ' + this.t('extraWords') : '';
    return [
      el('p', { class: 'spor-quiet spor-if-wide', text: this.t('dragHint') + more }),
      el('p', { class: 'spor-quiet spor-if-narrow', text: this.t('chooseHint') + more })
    ];
  };

  Words.prototype.buildGap = function (gap, index) {
    const numbers = { number: index + 1, total: this.chosen.length };
    const select = el('select', { onchange: () => this.choose(index, select.value) }, [
      el('option', { value: '', text: this.t('choose') }),
      ...Array.from(new Set(this.bankWords()), (word) => el('option', { value: word, text: word }))
    ]);
    const words = { name: this.t('gap', numbers), hint: this.t('hint'), hintFor: this.t('hintFor', numbers) };
    return new Spor.Gap(gap, select, words, () => this.resized());
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Words.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.renderWords();
    this.root.toggleAttribute('data-locked', this.checked);
    this.after.hidden = !this.checked || Spor.text.plain(this.params.feedback) === '';
    this.renderRound();
  };

  Words.prototype.renderWords = function () {
    this.gaps.forEach((gap, index) => {
      gap.render({ value: this.chosen[index], locked: this.checked, mark: this.markOf(index) });
      gap.control.toggleAttribute('data-empty', this.chosen[index] === '');
    });
    this.bank.render(this.chosen);
  };

  Words.prototype.markOf = function (index) {
    if (!this.checked) {
      return null;
    }
    if (this.isRight(index)) {
      return { kind: 'right', word: this.t('markRight') };
    }
    const [answer] = this.cloze().gaps[index].answers;
    return { kind: 'wrong', word: this.t('markWrong'), answer: this.solved ? this.t('answerIs', { answer }) : undefined };
  };

  // --- what the learner does

  Words.prototype.choose = function (index, word) {
    this.chosen[index] = word;
    this.result.clear();
    this.renderWords();
    this.interacted();
    this.resized();
  };

  Words.prototype.check = function () {
    const left = this.unfilled();
    if (left.length) {
      this.askFor(this.t('unfilled', { count: left.length }));
      this.gaps[left[0]].focus();
      return;
    }
    this.finish();
  };

  /** Another try keeps what was right: one learns from the ones that weren't. */
  Words.prototype.retry = function () {
    this.chosen = this.chosen.map((word, index) => (this.isRight(index) ? word : ''));
    this.tryAgain();
    this.gaps[this.unfilled()[0] ?? 0]?.focus();
  };

  return Words;
})();
