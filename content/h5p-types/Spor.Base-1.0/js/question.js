/*
 * What every exercise of ours is: an H5P question with texts, buttons, a result panel, a saved state and xAPI.
 * A type sets `kind`, and implements build(), render(), readState(), writeState() and the scoring.
 * Classic functions on purpose: the H5P core copies enumerable prototype properties, which `class` methods aren't.
 */
window.Spor = window.Spor || {};

Spor.Question = (function ($, EventDispatcher) {
  const { el } = Spor.dom;

  /**
   * @param {object} defaults the type's own defaults, in English; used for whatever the parameters leave out
   * @param {object} params as in semantics.json
   * @param {string|number} contentId
   * @param {object} [extras] `previousState`, `metadata`, `parent`, `subContentId` from the H5P core
   */
  function Question(defaults, params, contentId, extras) {
    EventDispatcher.call(this);
    this.params = $.extend(true, {}, defaults, params);
    this.contentId = contentId;
    this.extras = extras || {};
    this.parent = this.extras.parent;
    this.subContentId = this.extras.subContentId;
    this.result = new Spor.Result();
    this.actions = el('div', { class: 'spor-actions' });
    this.restore(this.extras.previousState);
  }

  Question.prototype = Object.create(EventDispatcher.prototype);
  Question.prototype.constructor = Question;

  /** Called by the core with a jQuery element; containers may call it again to move the exercise. */
  Question.prototype.attach = function ($container) {
    if (!this.root) {
      this.root = el('div', { class: 'spor spor-' + this.kind, lang: this.language() });
      this.build();
      this.render();
    }
    $container[0].append(this.root);
    this.setActivityStarted();
    this.resized();
  };

  /** The interface text `key`, decoded, with `@name` filled in. */
  Question.prototype.t = function (key, values) {
    return Spor.text.fill(Spor.text.plain(this.params.l10n[key]), values);
  };

  /** BCP 47 tag of the exercise's texts, or undefined when the content doesn't say. */
  Question.prototype.language = function () {
    const metadata = this.extras.metadata || {};
    return metadata.defaultLanguage || document.documentElement.lang || undefined;
  };

  Question.prototype.getTitle = function () {
    const metadata = this.extras.metadata || {};
    return H5P.createTitle(metadata.title || this.kind);
  };

  /**
   * The question as a legend or a label with what leads up to it above.
   * @param {string} html sanitised
   * @param {'legend'|'label'} tag
   * @returns {{ lead: HTMLElement|null, ask: HTMLElement }} `lead` has an id, to describe the control with
   */
  Question.prototype.ask = function (html, tag) {
    const parts = Spor.text.splitQuestion(html);
    const lead = parts.lead ? Spor.dom.html('div', { class: 'spor-lead', id: Spor.dom.id('lead') }, parts.lead) : null;
    return { lead, ask: Spor.dom.html(tag, { class: 'spor-ask' }, parts.ask) };
  };

  /**
   * Replaces the row of buttons.
   * @param {Array<{ text: string, run: function(): void, icon?: string, primary?: boolean }>} buttons
   */
  Question.prototype.showButtons = function (buttons) {
    this.actions.replaceChildren(...buttons.map((button) => el('button', {
      type: 'button',
      class: 'spor-button' + (button.primary ? ' is-primary' : ''),
      onclick: button.run
    }, [button.icon ? Spor.icon(button.icon) : null, el('span', { text: button.text })])));
  };

  /** Shows the verdict that belongs to the score: all, some or none of the points. */
  Question.prototype.showScore = function (status) {
    const points = { score: this.getScore(), total: this.getMaxScore() };
    const verdict = points.score >= points.total ? 'full' : points.score > 0 ? 'part' : 'none';
    const title = this.t({ full: 'allRight', part: 'partlyRight', none: 'notRight' }[verdict]);
    this.result.show({ verdict, title, status: status || this.t('score', points), points });
  };

  /** Tells whoever frames the exercise that its height may have changed. */
  Question.prototype.resized = function () {
    this.trigger('resize');
  };

  return Question;
})(H5P.jQuery, H5P.EventDispatcher);
