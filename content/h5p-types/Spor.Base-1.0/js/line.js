/* The motif as progress: a line that is walked as far as one has come. Says nothing that the words beside it don't say. */
window.Spor = window.Spor || {};

Spor.Line = (function () {
  const { el } = Spor.dom;

  function Line() {
    this.walked = el('span');
    this.element = el('div', { class: 'spor-line', 'aria-hidden': 'true' }, [this.walked]);
  }

  Line.prototype.show = function (done, total) {
    const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
    this.walked.style.width = share * 100 + '%';
    this.element.toggleAttribute('data-begun', share > 0);
  };

  return Line;
})();
