/* One group: what it is called, what belongs in it, and what has been put there so far. On wide screens also a place to drop. */
window.Spor = window.Spor || {};

Spor.SortGroup = (function () {
  const { el } = Spor.dom;

  /** @param {{ title: string, description?: string }} group as stored (escaped) */
  function SortGroup(group) {
    const description = Spor.text.plain(group.description);
    this.count = el('span', { class: 'spor-group-count', 'aria-hidden': 'true' });
    this.members = el('ul', { class: 'spor-group-members' });
    this.element = el('div', { class: 'spor-group' }, [
      el('h3', {}, [el('span', { text: Spor.text.plain(group.title) }), this.count]),
      ...(description ? [el('p', { class: 'spor-quiet', text: description })] : []),
      this.members
    ]);
  }

  /** @param {string[]} texts of the items in this group, decoded */
  SortGroup.prototype.render = function (texts) {
    this.count.textContent = String(texts.length);
    this.members.hidden = texts.length === 0;
    this.members.replaceChildren(...texts.map((text) => el('li', { text })));
  };

  return SortGroup;
})();
