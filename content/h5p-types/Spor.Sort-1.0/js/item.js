/* One item to sort: a fieldset with a radio button for each group. That is the way in for everybody; dragging only adds to it. */
window.Spor = window.Spor || {};

Spor.SortItem = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ text: string, group: number, feedback?: string }} item as stored (escaped)
   * @param {Array<{ title: string }>} groups
   * @param {function(number): void} onchoose called with the index of the group
   */
  function SortItem(item, groups, onchoose) {
    this.item = item;
    this.feedback = el('div', { class: 'spor-item-feedback', id: Spor.dom.id('feedback'), hidden: true });
    this.inputs = [];
    this.handle = Spor.Drag.handle();
    this.element = el('fieldset', { class: 'spor-item' }, [
      el('legend', { text: Spor.text.plain(item.text) }),
      this.handle,
      this.picker(groups, onchoose),
      this.feedback
    ]);
  }

  SortItem.prototype.picker = function (groups, onchoose) {
    const name = Spor.dom.id('item');
    return el('div', { class: 'spor-picker' }, groups.map((group, index) => {
      const input = el('input', { type: 'radio', name, onchange: () => onchoose(index) });
      this.inputs.push(input);
      return el('label', { class: 'spor-pick' }, [input, el('span', { text: Spor.text.plain(group.title) })]);
    }));
  };

  /**
   * @param {object} view
   * @param {number|null} view.placed index of the chosen group
   * @param {boolean} view.locked
   * @param {{ kind: 'right'|'wrong', word: string, answer?: string }|null} view.mark
   */
  SortItem.prototype.render = function (view) {
    this.inputs.forEach((input, index) => {
      input.checked = view.placed === index;
      input.disabled = view.locked;
    });
    this.element.toggleAttribute('data-locked', view.locked);
    this.element.dataset.mark = view.mark ? view.mark.kind : '';
    this.feedback.hidden = !view.mark;
    this.showFeedback(view.mark);
  };

  SortItem.prototype.showFeedback = function (mark) {
    if (!mark) {
      this.element.removeAttribute('aria-describedby');
      this.feedback.replaceChildren();
      return;
    }
    const words = Spor.text.plain(this.item.feedback);
    this.feedback.replaceChildren(
      Spor.mark(mark.kind, mark.word),
      ...(mark.answer ? [Spor.mark('answer', mark.answer)] : []),
      ...(words ? [el('p', { text: words })] : [])
    );
    this.element.setAttribute('aria-describedby', this.feedback.id);
  };

  SortItem.prototype.focus = function () {
    this.inputs[0].focus();
  };

  return SortItem;
})();
