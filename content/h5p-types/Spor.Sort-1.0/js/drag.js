/*
 * Dragging an item onto a group with mouse, pen or finger. It only ever chooses a group for the learner, so everything
 * it can do can be done without it. A finger has to take the handle: anywhere else it scrolls the page.
 */
window.Spor = window.Spor || {};

Spor.SortDrag = (function () {
  const THRESHOLD = 6; // pixels before a press becomes a drag
  const WIDE = '(min-width: 40rem)';

  /**
   * @param {Spor.SortItem} item
   * @param {{ groups: Spor.SortGroup[], isLocked: function(): boolean, drop: function(number): void }} board
   */
  function SortDrag(item, board) {
    this.item = item;
    this.board = board;
    this.move = this.move.bind(this);
    this.end = this.end.bind(this);
    this.escape = this.escape.bind(this);
    item.element.addEventListener('pointerdown', (event) => this.press(event));
  }

  SortDrag.prototype.press = function (event) {
    if (!this.mayStart(event)) {
      return;
    }
    this.origin = { x: event.clientX, y: event.clientY };
    this.listen('addEventListener');
    this.item.element.classList.add('is-pressed');
    this.item.element.setPointerCapture(event.pointerId);
  };

  SortDrag.prototype.mayStart = function (event) {
    const onHandle = this.item.handle.contains(event.target);
    const onControl = event.target.closest('label, input, .spor-item-feedback');
    const allowed = event.pointerType === 'touch' ? onHandle : !onControl;
    return allowed && event.button === 0 && !this.board.isLocked() && window.matchMedia(WIDE).matches;
  };

  SortDrag.prototype.listen = function (method) {
    const element = this.item.element;
    element[method]('pointermove', this.move);
    element[method]('pointerup', this.end);
    element[method]('pointercancel', this.end);
    document[method]('keydown', this.escape);
  };

  SortDrag.prototype.move = function (event) {
    const x = event.clientX - this.origin.x;
    const y = event.clientY - this.origin.y;
    if (!this.ghost && Math.hypot(x, y) < THRESHOLD) {
      return;
    }
    this.ghost = this.ghost || this.makeGhost();
    this.ghost.style.transform = 'translate(' + x + 'px, ' + y + 'px)';
    this.over = this.groupAt(event.clientX, event.clientY);
    this.board.groups.forEach((group, index) => group.element.classList.toggle('is-over', index === this.over));
  };

  /** A copy that follows the pointer; the item itself stays where it is, and so does everybody's sense of place. */
  SortDrag.prototype.makeGhost = function () {
    const box = this.item.element.getBoundingClientRect();
    const ghost = Spor.dom.el('div', {
      class: 'spor-ghost',
      'aria-hidden': 'true',
      text: Spor.text.plain(this.item.item.text),
      style: 'left:' + box.left + 'px;top:' + box.top + 'px;width:' + box.width + 'px'
    });
    this.item.element.closest('.spor').append(ghost);
    this.item.element.classList.add('is-dragged');
    return ghost;
  };

  SortDrag.prototype.groupAt = function (x, y) {
    return this.board.groups.findIndex((group) => {
      const box = group.element.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
  };

  SortDrag.prototype.end = function (event) {
    const target = this.ghost && event.type === 'pointerup' ? this.over : -1;
    this.stop();
    if (target >= 0) {
      this.board.drop(target);
    }
  };

  SortDrag.prototype.escape = function (event) {
    if (event.key === 'Escape') {
      this.stop();
    }
  };

  SortDrag.prototype.stop = function () {
    this.listen('removeEventListener');
    this.item.element.classList.remove('is-pressed', 'is-dragged');
    this.board.groups.forEach((group) => group.element.classList.remove('is-over'));
    if (this.ghost) {
      this.ghost.remove();
      this.ghost = undefined;
    }
    this.over = -1;
  };

  return SortDrag;
})();
