/* One of the four fields of the map: its name, where it lies, and what has been put there. On wide screens also a place to drop. */
window.Spor = window.Spor || {};

Spor.MapField = (function () {
  const { el } = Spor.dom;

  /** @param {{ key: string, name: string, position: string|null }} place `position` when the name doesn't say it */
  function MapField(place) {
    this.key = place.key;
    this.count = el('span', { class: 'spor-field-count', 'aria-hidden': 'true' });
    this.members = el('ul', { class: 'spor-field-members', role: 'list' });
    this.element = el('div', { class: 'spor-field', 'data-place': place.key }, [
      el('h3', {}, [el('span', { text: place.name }), this.count]),
      place.position ? el('p', { class: 'spor-quiet', text: place.position }) : null,
      this.members
    ]);
  }

  /** @param {Array<{ text: string, mark: { kind: string, word: string }|null }>} members decoded */
  MapField.prototype.render = function (members) {
    this.count.textContent = String(members.length);
    this.members.hidden = members.length === 0;
    this.members.replaceChildren(...members.map(({ text, mark }) => el('li', { 'data-mark': mark ? mark.kind : '' }, [
      ...(mark ? [Spor.icon(mark.kind)] : []),
      el('span', {}, [text, ...(mark ? [el('span', { class: 'spor-unseen', text: ' (' + mark.word + ')' })] : [])])
    ])));
  };

  return MapField;
})();
