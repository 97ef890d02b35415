/* What one sees of a scene: its heading and text, then either the choices or what came of the one that was made. */
window.Spor = window.Spor || {};

Spor.StoryScene = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ title: string, text: string, choices?: Array<{ text: string }> }} scene title and choices escaped, text sanitised HTML
   * @param {{ chooseTitle: string, chosenTitle: string }} words
   */
  function StoryScene(scene, words) {
    this.words = words;
    this.title = el('h3', { tabindex: '-1', text: Spor.text.plain(scene.title) });
    this.element = el('div', { class: 'spor-scene' }, [
      this.title,
      Spor.dom.html('div', { class: 'spor-rich' }, scene.text)
    ]);
  }

  /** @param {function(number): void} onchoose */
  StoryScene.prototype.offer = function (choices, onchoose) {
    const heading = el('h4', { class: 'spor-choose', id: Spor.dom.id('choose'), text: this.words.chooseTitle });
    const list = el('ul', { class: 'spor-choices', role: 'list', 'aria-labelledby': heading.id }, choices.map((choice, index) => el('li', {}, [
      el('button', { type: 'button', class: 'spor-way', onclick: () => onchoose(index) }, [
        el('span', { text: Spor.text.plain(choice.text) }), Spor.icon('next')
      ])
    ])));
    this.element.append(heading, list);
  };

  /** The choice that was made and what it led to; its heading takes the focus. */
  StoryScene.prototype.tell = function (choice) {
    this.chosenTitle = el('h4', { tabindex: '-1', text: this.words.chosenTitle });
    this.element.append(el('div', { class: 'spor-chosen' }, [
      this.chosenTitle,
      el('p', { class: 'spor-chosen-text', text: Spor.text.plain(choice.text) }),
      el('p', { text: Spor.text.plain(choice.feedback) })
    ]));
  };

  StoryScene.prototype.focus = function () {
    (this.chosenTitle || this.title).focus();
  };

  return StoryScene;
})();
