/* The panel that says how it went. Its heading takes focus, its status line is read out by itself: each is said once. */
window.Spor = window.Spor || {};

Spor.Result = (function () {
  const { el } = Spor.dom;
  const MOST_DOTS = 12;
  const ICONS = { full: 'right', part: 'part', none: 'wrong', neutral: 'right' };

  /** The line that is walked: one dot a point. Says nothing that the words beside it don't say. */
  function track(score, total) {
    const dots = Array.from({ length: total }, (_, index) => el('span', { class: index < score ? 'is-reached' : '' }));
    return el('span', { class: 'spor-track', 'aria-hidden': 'true', style: '--spor-steps:' + total }, dots);
  }

  function Result() {
    this.title = el('h3', { class: 'spor-result-title', tabindex: '-1', hidden: true });
    // In the page from the start, because screen readers only announce changes in a region they already know.
    this.status = el('p', { class: 'spor-status', role: 'status' });
    this.track = el('div', { class: 'spor-result-track', hidden: true });
    this.element = el('div', { class: 'spor-result' }, [this.title, this.track, this.status]);
  }

  /**
   * @param {object} result
   * @param {'full'|'part'|'none'|'neutral'} result.verdict decides colour and icon; the words must say the same
   * @param {string} result.title
   * @param {string} [result.status] what a screen reader hears after the heading
   * @param {{ score: number, total: number }} [result.points]
   */
  Result.prototype.show = function (result) {
    this.element.dataset.verdict = result.verdict;
    this.title.replaceChildren(Spor.icon(ICONS[result.verdict]), el('span', { text: result.title }));
    this.title.hidden = false;
    this.showTrack(result.points);
    this.say(result.status || '');
  };

  Result.prototype.showTrack = function (points) {
    const worthDrawing = points && points.total > 1 && points.total <= MOST_DOTS;
    this.track.hidden = !worthDrawing;
    this.track.replaceChildren(...(worthDrawing ? [track(points.score, points.total)] : []));
  };

  /** A friendly nudge before there is a result, such as "choose an answer first". */
  Result.prototype.hint = function (words) {
    this.clear();
    this.element.dataset.verdict = 'hint';
    this.say(words);
  };

  Result.prototype.clear = function () {
    delete this.element.dataset.verdict;
    this.title.hidden = true;
    this.showTrack();
    this.say('');
  };

  Result.prototype.focus = function () {
    this.title.focus();
  };

  Result.prototype.say = function (words) {
    if (this.status.textContent !== words) {
      this.status.textContent = words;
    }
  };

  return Result;
})();
