/* The words to choose from, and which of them are in use. On wide screens they can be dragged to a gap. */
window.Spor = window.Spor || {};

Spor.WordBank = (function () {
  const { el } = Spor.dom;

  /**
   * @param {string[]} words decoded, in the order they are shown; the same word as often as it is needed
   * @param {{ title: string, used: string }} labels
   */
  function WordBank(words, labels) {
    const title = el('p', { class: 'spor-quiet', id: Spor.dom.id('bank'), text: labels.title });
    this.labels = labels;
    this.words = words.map((word) => this.buildWord(word));
    this.element = el('section', { class: 'spor-bank', 'aria-labelledby': title.id }, [
      title, el('ul', {}, this.words.map(({ element }) => element))
    ]);
  }

  WordBank.prototype.buildWord = function (word) {
    const handle = Spor.Drag.handle();
    const state = el('span', { class: 'spor-word-used' });
    const element = el('li', { class: 'spor-word' }, [handle, el('span', { text: word }), state]);
    return { word, handle, state, element };
  };

  /** @param {{ targets: HTMLElement[], isLocked: function(): boolean, drop: function(string, number): void }} board */
  WordBank.prototype.letDrag = function (board) {
    this.words.forEach(({ word, handle, element }) => new Spor.Drag(element, {
      text: word, handle, targets: board.targets, isLocked: board.isLocked, drop: (target) => board.drop(word, target)
    }));
  };

  /** @param {string[]} chosen the words in the gaps */
  WordBank.prototype.render = function (chosen) {
    const left = chosen.slice();
    this.words.forEach(({ word, state, element }) => {
      const at = left.indexOf(word);
      const used = at >= 0;
      if (used) {
        left.splice(at, 1);
      }
      element.toggleAttribute('data-used', used);
      state.replaceChildren(...(used ? [Spor.icon('right'), el('span', { class: 'spor-unseen', text: '(' + this.labels.used + ')' })] : []));
    });
  };

  return WordBank;
})();
