/* One item to place: a list to choose from, which is the way in for everybody; dragging only adds to it. */
window.Spor = window.Spor || {};

Spor.MapItem = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ text: string, feedback?: string }} item as stored (escaped)
   * @param {{ places: Array<{ key: string, label: string }>, choose: string, onchoose: function(string|null): void }} list
   */
  function MapItem(item, list) {
    this.item = item;
    this.handle = Spor.Drag.handle();
    this.title = el('p', { class: 'spor-map-text', id: Spor.dom.id('item'), text: Spor.text.plain(item.text) });
    this.select = this.buildSelect(list);
    this.placed = el('p', { class: 'spor-map-placed' });
    this.feedback = el('div', { class: 'spor-map-feedback' });
    this.element = el('div', { class: 'spor-map-item', role: 'group', 'aria-labelledby': this.title.id }, [this.title, this.handle, this.select, this.placed, this.feedback]);
  }

  MapItem.prototype.buildSelect = function (list) {
    const options = [el('option', { value: '', text: list.choose })].concat(list.places.map(({ key, label }) => el('option', { value: key, text: label })));
    return el('select', {
      class: 'spor-select',
      'aria-labelledby': this.title.id,
      onchange: (event) => list.onchoose(event.target.value || null)
    }, options);
  };

  /**
   * @param {object} view
   * @param {string|null} view.place key of the chosen place
   * @param {string} view.placed the same in words, once it can't be changed
   * @param {boolean} view.locked
   * @param {{ kind: 'right'|'wrong', word: string, more?: string, answer?: string }|null} view.mark
   */
  MapItem.prototype.render = function (view) {
    this.select.value = view.place || '';
    this.select.hidden = view.locked;
    this.placed.hidden = !view.locked;
    this.placed.textContent = view.placed;
    this.element.toggleAttribute('data-locked', view.locked);
    this.element.dataset.mark = view.mark ? view.mark.kind : '';
    this.feedback.hidden = !view.mark;
    this.feedback.replaceChildren(...(view.mark ? this.feedbackOf(view.mark) : []));
  };

  MapItem.prototype.feedbackOf = function (mark) {
    const words = Spor.text.plain(this.item.feedback);
    return [
      Spor.mark(mark.kind, mark.word),
      ...(mark.more ? [el('p', { text: mark.more })] : []),
      ...(mark.answer ? [Spor.mark('answer', mark.answer)] : []),
      ...(words ? [el('p', { text: words })] : [])
    ];
  };

  MapItem.prototype.focus = function () {
    this.select.focus();
  };

  return MapItem;
})();
