/* A text between exercises. There is nothing to do in it, so it has no state and no points, and reports nothing. */
window.Spor = window.Spor || {};

Spor.Text = (function (EventDispatcher) {
  /** @param {{ text: string }} params sanitised HTML */
  function Text(params, contentId, extras) {
    EventDispatcher.call(this);
    this.language = ((extras || {}).metadata || {}).defaultLanguage;
    this.text = params.text;
  }

  Text.prototype = Object.create(EventDispatcher.prototype);
  Text.prototype.constructor = Text;

  Text.prototype.attach = function ($container) {
    this.root = this.root || Spor.dom.html('div', { class: 'spor-rich spor-text', lang: this.language }, this.text);
    $container[0].append(this.root);
  };

  return Text;
})(H5P.EventDispatcher);
