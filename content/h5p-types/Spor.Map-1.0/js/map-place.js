/* The four places of a map and what they are called. Knows nothing of the page. */
window.Spor = window.Spor || {};

Spor.MapPlaces = (function () {
  /** In the order they are read: from the top left, as the map is drawn. */
  const KEYS = ['lowHigh', 'highHigh', 'lowLow', 'highLow'];

  /**
   * @param {{ horizontal: object, vertical: object, quadrants?: object }} params texts as stored (escaped)
   * @param {string} pattern how two ends are said together, e.g. "@horizontal, @vertical"
   */
  function MapPlaces(params, pattern) {
    this.params = params;
    this.pattern = pattern;
  }

  MapPlaces.KEYS = KEYS;

  /** @returns {string|undefined} the place of an item: `highLow` is high on the horizontal axis and low on the vertical */
  MapPlaces.prototype.of = function (item) {
    const key = item.horizontal + (item.vertical === 'high' ? 'High' : 'Low');
    return KEYS.includes(key) ? key : undefined;
  };

  MapPlaces.prototype.axisTitle = function (axis) {
    return Spor.text.plain((this.params[axis] || {}).title);
  };

  /**
   * An end of an axis in words. Several words say it themselves ("little influence"); a single one is said with the axis:
   * "high influence", or "Influence on the matter: high".
   * @param {'horizontal'|'vertical'} axis
   * @param {'low'|'high'} end
   */
  MapPlaces.prototype.end = function (axis, end) {
    const title = this.axisTitle(axis);
    const word = Spor.text.plain((this.params[axis] || {})[end]);
    if (!title || /\s/.test(word) || word.toLowerCase().includes(title.toLowerCase())) {
      return word;
    }
    return /\s/.test(title) ? title + ': ' + lowered(word) : word + ' ' + lowered(title);
  };

  /**
   * What stands along an axis: its two ends, and its name between them unless the ends say it.
   * @returns {{ low: string, title: string, high: string }}
   */
  MapPlaces.prototype.along = function (axis) {
    const title = this.axisTitle(axis);
    const bare = (end) => Spor.text.plain((this.params[axis] || {})[end]);
    const named = ['low', 'high'].every((end) => this.end(axis, end).toLowerCase().includes(title.toLowerCase()) && !/\s/.test(title));
    return named ? { low: this.end(axis, 'low'), title: '', high: this.end(axis, 'high') } : { low: bare('low'), title, high: bare('high') };
  };

  /** Where a place lies: "High influence, low interest". */
  MapPlaces.prototype.position = function (key) {
    const horizontal = this.end('horizontal', key.startsWith('high') ? 'high' : 'low');
    const vertical = this.end('vertical', key.endsWith('High') ? 'high' : 'low');
    return Spor.text.fill(this.pattern, { horizontal, vertical: lowered(vertical) });
  };

  /** What the author calls a place; its position when it has no name. */
  MapPlaces.prototype.name = function (key) {
    return Spor.text.plain((this.params.quadrants || {})[key]) || this.position(key);
  };

  MapPlaces.prototype.hasName = function (key) {
    return this.name(key) !== this.position(key);
  };

  /** Name and position in one line, for a list to choose from. */
  MapPlaces.prototype.label = function (key) {
    return this.hasName(key) ? this.name(key) + ' (' + lowered(this.position(key)) + ')' : this.name(key);
  };

  /** The first letter small, unless it begins an abbreviation. */
  function lowered(text) {
    return /^.[A-ZÆØÅ]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  }

  return MapPlaces;
})();
