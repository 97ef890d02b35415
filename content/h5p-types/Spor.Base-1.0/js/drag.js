/*
 * Dragging something onto one of several places with mouse, pen or finger. It only ever chooses for the learner what
 * the controls can choose too, so everything it can do can be done without it. A finger has to take the handle:
 * anywhere else it scrolls the page.
 */
window.Spor = window.Spor || {};

Spor.Drag = (function () {
  const THRESHOLD = 6; // pixels before a press becomes a drag
  const WIDE = '(min-width: 40rem)';
  const CONTROLS = 'label, input, select, button';

  /** @returns {HTMLElement} what a finger takes; shown only where there is room for dragging */
  function handle() {
    return Spor.dom.el('span', { class: 'spor-handle', 'aria-hidden': 'true' }, [Spor.icon('grip')]);
  }

  /**
   * @param {HTMLElement} element what is dragged; it gets the class `spor-draggable`
   * @param {object} board
   * @param {string} board.text what the copy under the pointer says
   * @param {HTMLElement} board.handle made by `Spor.Drag.handle()`
   * @param {HTMLElement[]} board.targets where it can be dropped
   * @param {function(): boolean} board.isLocked
   * @param {function(number): void} board.drop called with the index of the target
   */
  function Drag(element, board) {
    this.element = element;
    this.board = board;
    this.move = this.move.bind(this);
    this.end = this.end.bind(this);
    this.escape = this.escape.bind(this);
    element.classList.add('spor-draggable');
    element.addEventListener('pointerdown', (event) => this.press(event));
  }

  Drag.handle = handle;

  Drag.prototype.press = function (event) {
    if (!this.mayStart(event)) {
      return;
    }
    this.origin = { x: event.clientX, y: event.clientY };
    this.listen('addEventListener');
    this.element.classList.add('is-pressed');
    this.element.setPointerCapture(event.pointerId);
  };

  Drag.prototype.mayStart = function (event) {
    const onHandle = this.board.handle.contains(event.target);
    const onControl = event.target.closest(CONTROLS);
    const allowed = event.pointerType === 'touch' ? onHandle : !onControl;
    return allowed && event.button === 0 && !this.board.isLocked() && window.matchMedia(WIDE).matches;
  };

  Drag.prototype.listen = function (method) {
    this.element[method]('pointermove', this.move);
    this.element[method]('pointerup', this.end);
    this.element[method]('pointercancel', this.end);
    document[method]('keydown', this.escape);
  };

  Drag.prototype.move = function (event) {
    const x = event.clientX - this.origin.x;
    const y = event.clientY - this.origin.y;
    if (!this.ghost && Math.hypot(x, y) < THRESHOLD) {
      return;
    }
    this.ghost = this.ghost || this.makeGhost();
    this.ghost.style.transform = 'translate(' + x + 'px, ' + y + 'px)';
    this.over = this.targetAt(event.clientX, event.clientY);
    this.board.targets.forEach((target, index) => target.classList.toggle('is-over', index === this.over));
  };

  /** A copy that follows the pointer; the thing itself stays where it is, and so does everybody's sense of place. */
  Drag.prototype.makeGhost = function () {
    const box = this.element.getBoundingClientRect();
    const ghost = Spor.dom.el('div', {
      class: 'spor-ghost',
      'aria-hidden': 'true',
      text: this.board.text,
      style: 'left:' + box.left + 'px;top:' + box.top + 'px;width:' + box.width + 'px'
    });
    this.element.closest('.spor').append(ghost);
    this.element.classList.add('is-dragged');
    return ghost;
  };

  Drag.prototype.targetAt = function (x, y) {
    return this.board.targets.findIndex((target) => {
      const box = target.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
  };

  Drag.prototype.end = function (event) {
    const target = this.ghost && event.type === 'pointerup' ? this.over : -1;
    this.stop();
    if (target >= 0) {
      this.board.drop(target);
    }
  };

  Drag.prototype.escape = function (event) {
    if (event.key === 'Escape') {
      this.stop();
    }
  };

  Drag.prototype.stop = function () {
    this.listen('removeEventListener');
    this.element.classList.remove('is-pressed', 'is-dragged');
    this.board.targets.forEach((target) => target.classList.remove('is-over'));
    if (this.ghost) {
      this.ghost.remove();
      this.ghost = undefined;
    }
    this.over = -1;
  };

  return Drag;
})();
