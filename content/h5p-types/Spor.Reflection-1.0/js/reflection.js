/* A question to think about and write on. It can't be wrong, so there are no points; the example comes after one's own answer. */
window.Spor = window.Spor || {};

Spor.Reflection = (function () {
  const { el } = Spor.dom;
  const DEFAULTS = {
    question: '',
    hint: '',
    minimumWords: 0,
    modelAnswer: '',
    l10n: {
      privacy: 'Write so that nobody can be recognised.',
      kept: 'Your answer is kept while you write.',
      words: 'Words: @count',
      wordsOfMinimum: 'Words: @count (preferably @minimum or more)',
      finish: 'Finish the answer',
      edit: 'Change my answer',
      emptyNudge: 'Write a few words first, if you can. Press once more to go on without.',
      shortNudge: 'You have written @count words. Can you say a little more? Press once more to go on with what you have.',
      doneTitle: 'You have finished the reflection',
      doneCompare: 'Compare with the example if you like. There are several good answers.',
      doneOnly: 'You can change your answer whenever you want.',
      ownAnswer: 'Your answer',
      emptyAnswer: 'You went on without writing.',
      modelAnswer: 'One way to think about it'
    }
  };

  function Reflection(params, contentId, extras) {
    Spor.Question.call(this, DEFAULTS, params, contentId, extras);
  }

  Reflection.prototype = Object.create(Spor.Question.prototype);
  Reflection.prototype.constructor = Reflection;
  Reflection.prototype.kind = 'reflection';

  // --- state

  Reflection.prototype.readState = function (state) {
    this.text = typeof state.text === 'string' ? state.text : '';
    this.done = Boolean(state.done);
    this.nudged = false;
  };

  Reflection.prototype.writeState = function () {
    return { text: this.text, done: this.done };
  };

  // --- view

  Reflection.prototype.build = function () {
    this.buildWriting();
    this.reading = el('div', { class: 'spor-reading' });
    this.root.append(...(this.lead ? [this.lead] : []), this.writing, this.result.element, this.reading, this.actions);
  };

  Reflection.prototype.buildWriting = function () {
    const { lead, ask } = this.ask(this.params.question, 'label');
    this.lead = lead;
    this.count = el('p', { class: 'spor-quiet spor-words' });
    this.hint = el('p', { class: 'spor-quiet', id: Spor.dom.id('hint'), text: this.hintText() });
    this.area = el('textarea', {
      id: Spor.dom.id('answer'),
      rows: '6',
      'aria-describedby': [lead && lead.id, this.hint.id].filter(Boolean).join(' '),
      oninput: () => this.write(),
      onchange: () => this.interacted()
    });
    this.area.value = this.text;
    ask.setAttribute('for', this.area.id);
    const kept = this.savesItself() ? el('p', { class: 'spor-quiet', text: this.t('kept') }) : null;
    this.writing = el('div', { class: 'spor-writing' }, [
      ask, this.hint, this.area, el('div', { class: 'spor-below' }, [this.count, kept])
    ]);
  };

  Reflection.prototype.hintText = function () {
    return [Spor.text.plain(this.params.hint), this.t('privacy')].filter(Boolean).join(' ');
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  Reflection.prototype.render = function () {
    if (!this.root) {
      return;
    }
    this.area.hidden = this.done;
    this.hint.hidden = this.done;
    this.area.parentElement.querySelector('.spor-below').hidden = this.done;
    this.renderCount();
    this.grow();
    this.renderDone();
    this.showButtons([this.done
      ? { text: this.t('edit'), run: () => this.edit() }
      : { text: this.t('finish'), primary: true, run: () => this.finish() }]);
    this.resized();
  };

  Reflection.prototype.renderCount = function () {
    const minimum = Number(this.params.minimumWords) || 0;
    const count = Spor.text.countWords(this.text);
    this.count.textContent = minimum ? this.t('wordsOfMinimum', { count, minimum }) : this.t('words', { count });
  };

  Reflection.prototype.renderDone = function () {
    this.reading.hidden = !this.done;
    if (!this.done) {
      this.result.clear();
      return;
    }
    const status = this.t(this.hasModelAnswer() ? 'doneCompare' : 'doneOnly');
    this.result.show({ verdict: 'neutral', title: this.t('doneTitle'), status });
    this.reading.replaceChildren(this.ownAnswer(), ...(this.hasModelAnswer() ? [this.modelAnswer()] : []));
  };

  Reflection.prototype.hasModelAnswer = function () {
    return Spor.text.plain(this.params.modelAnswer) !== '';
  };

  Reflection.prototype.ownAnswer = function () {
    return el('section', { class: 'spor-own' }, [
      el('h4', { text: this.t('ownAnswer') }),
      this.text.trim()
        ? el('p', { class: 'spor-typed', text: this.text.trim() })
        : el('p', { class: 'spor-quiet', text: this.t('emptyAnswer') })
    ]);
  };

  Reflection.prototype.modelAnswer = function () {
    return el('section', { class: 'spor-model' }, [
      el('h4', { text: this.t('modelAnswer') }),
      Spor.dom.html('div', { class: 'spor-rich' }, this.params.modelAnswer)
    ]);
  };

  /** The field grows with the text, so that nobody scrolls inside a small box. */
  Reflection.prototype.grow = function () {
    const before = this.area.style.height;
    this.area.style.height = 'auto';
    this.area.style.height = this.area.scrollHeight + 4 + 'px';
    if (this.area.style.height !== before) {
      this.resized();
    }
  };

  // --- what the learner does

  Reflection.prototype.write = function () {
    this.text = this.area.value;
    this.result.clear();
    this.renderCount();
    this.grow();
    this.changed();
  };

  Reflection.prototype.finish = function () {
    const nudge = this.nudge();
    if (nudge && !this.nudged) {
      this.nudged = true;
      this.result.hint(nudge);
      this.resized();
      return;
    }
    this.done = true;
    this.render();
    this.result.focus();
    this.answered();
  };

  /** @returns {string|null} a gentle request for more, or null when there is enough */
  Reflection.prototype.nudge = function () {
    const count = Spor.text.countWords(this.text);
    if (count === 0) {
      return this.t('emptyNudge');
    }
    return count < (Number(this.params.minimumWords) || 0) ? this.t('shortNudge', { count }) : null;
  };

  Reflection.prototype.edit = function () {
    this.done = false;
    this.nudged = false;
    this.render();
    this.changed();
    this.area.focus();
  };

  return Reflection;
})();
