/* Audio description as a sound of its own, that follows the film when it is switched on. */
window.Spor = window.Spor || {};

Spor.Described = (function () {
  const { el } = Spor.dom;
  const DRIFT = 0.35; // seconds apart before it is put right

  /**
   * @param {object[]} audio files as stored
   * @param {HTMLVideoElement} film
   * @param {{ word: string, on: string, off: string, address: function(string): string, onswitch: function(): void }} view
   */
  function Described(audio, film, view) {
    this.film = film;
    this.view = view;
    this.isOn = false;
    this.sound = el('audio', { preload: 'none', crossorigin: 'anonymous' }, audio.map((file) => el('source', { src: view.address(file.path), type: file.mime })));
    // Screen readers hear that the button is pressed; the eye needs a word for it.
    this.state = el('span', { 'aria-hidden': 'true' });
    this.button = el('button', { type: 'button', class: 'spor-button', 'aria-pressed': 'false', onclick: () => this.toggle() }, [el('span', { text: view.word }), this.state]);
    this.element = el('div', { class: 'spor-described' }, [this.button, this.sound]);
    ['play', 'playing', 'pause', 'seeked', 'ratechange', 'volumechange', 'timeupdate', 'ended'].forEach((name) => film.addEventListener(name, () => this.follow()));
    this.show(false);
  }

  Described.prototype.toggle = function () {
    this.show(!this.isOn);
    this.follow();
    this.view.onswitch();
  };

  Described.prototype.show = function (isOn) {
    this.isOn = isOn;
    this.button.setAttribute('aria-pressed', String(isOn));
    this.state.textContent = '(' + (isOn ? this.view.on : this.view.off) + ')';
  };

  /** Does what the film does. */
  Described.prototype.follow = function () {
    const { film, sound } = this;
    if (!this.isOn || film.paused || film.ended) {
      sound.pause();
      return;
    }
    sound.playbackRate = film.playbackRate;
    sound.volume = film.volume;
    sound.muted = film.muted;
    if (Math.abs(sound.currentTime - film.currentTime) > DRIFT) {
      sound.currentTime = film.currentTime;
    }
    if (sound.paused && !sound.ended) {
      Promise.resolve(sound.play()).catch(() => {});
    }
  };

  return Described;
})();
