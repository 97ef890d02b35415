/* Which stretches of a film have been seen, however often and in whatever order. Knows nothing of the page. */
window.Spor = window.Spor || {};

Spor.Watched = (function () {
  const GAP = 0.5; // seconds; what lies closer hangs together
  const ENOUGH = 0.95; // the last breath of a film is often cut off

  /** @param {Array<[number, number]>} [saved] */
  function Watched(saved) {
    const stretches = Array.isArray(saved) ? saved : [];
    this.stretches = [];
    stretches.filter((one) => Array.isArray(one) && one.every(Number.isFinite) && one[0] < one[1]).forEach(([from, to]) => this.add(from, to));
  }

  Watched.prototype.add = function (from, to) {
    const touching = this.stretches.filter(([start, end]) => start <= to + GAP && end >= from - GAP);
    const apart = this.stretches.filter((one) => !touching.includes(one));
    const merged = [Math.min(from, ...touching.map(([start]) => start)), Math.max(to, ...touching.map(([, end]) => end))];
    this.stretches = apart.concat([merged]).sort((a, b) => a[0] - b[0]);
  };

  /** @param {TimeRanges} played */
  Watched.prototype.addPlayed = function (played) {
    for (let index = 0; index < played.length; index += 1) {
      this.add(played.start(index), played.end(index));
    }
  };

  /** @returns {number} from 0 to 1; 0 as long as nobody knows how long the film is */
  Watched.prototype.share = function (duration) {
    if (!(duration > 0) || !Number.isFinite(duration)) {
      return 0;
    }
    const seen = this.stretches.reduce((sum, [from, to]) => sum + Math.min(to, duration) - Math.min(from, duration), 0);
    return Math.min(1, seen / duration);
  };

  Watched.prototype.isWhole = function (duration) {
    return this.share(duration) >= ENOUGH;
  };

  /** Tenths of a second are enough to go on from. */
  Watched.prototype.save = function () {
    return this.stretches.map((stretch) => stretch.map((time) => Math.round(time * 10) / 10));
  };

  return Watched;
})();
