/* The film itself: the browser's own player, with captions. */
window.Spor = window.Spor || {};

Spor.Film = (function () {
  const { el } = Spor.dom;

  /**
   * @param {{ video: object[], captions: object[] }} files as stored
   * @param {{ name: string, address: function(string): string, onmove: function(): void, onpause: function(): void, onend: function(): void, onerror: function(): void }} view
   */
  function Film(files, view) {
    const sources = (files.video || []).map((file) => el('source', { src: view.address(file.path), type: file.mime, onerror: view.onerror }));
    const tracks = (files.captions || []).map((caption, index) => el('track', {
      kind: 'captions',
      src: view.address((caption.file || {}).path || ''),
      srclang: caption.language,
      label: Spor.text.plain(caption.label),
      default: index === 0
    }));
    // Without crossorigin a frame of its own origin gets no captions.
    this.element = el('video', {
      class: 'spor-film', controls: true, playsinline: true, preload: 'metadata', crossorigin: 'anonymous', 'aria-label': view.name,
      ontimeupdate: view.onmove, onpause: view.onpause, onended: view.onend, onerror: view.onerror
    }, sources.concat(tracks));
  }

  /** Begins where one left off, as soon as the film knows how long it is. */
  Film.prototype.beginAt = function (time) {
    if (time > 0) {
      this.element.addEventListener('loadedmetadata', () => {
        this.element.currentTime = time;
      }, { once: true });
    }
  };

  Film.prototype.time = function () {
    return this.element.currentTime;
  };

  /** @returns {number} seconds; 0 when it isn't known. Some recordings only know at the end. */
  Film.prototype.duration = function () {
    const { duration, ended, currentTime } = this.element;
    return Number.isFinite(duration) ? duration : ended ? currentTime : 0;
  };

  Film.prototype.isPlaying = function () {
    return !this.element.paused && !this.element.seeking;
  };

  Film.prototype.play = function () {
    Promise.resolve(this.element.play()).catch(() => {});
    this.element.focus();
  };

  /** Stops, and comes out of full screen: what follows stands below the film. */
  Film.prototype.stop = function () {
    this.element.pause();
    if (document.fullscreenElement) {
      Promise.resolve(document.exitFullscreen()).catch(() => {});
    }
  };

  /** From the start, as if it had never been played. */
  Film.prototype.begin = function () {
    this.stop();
    this.element.load();
  };

  return Film;
})();
