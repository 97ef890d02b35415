/* What one sees of a map: the four fields with their axes, and beside them what is to be placed. */
(function (proto) {
  const { el } = Spor.dom;

  proto.build = function () {
    this.fields = Spor.MapPlaces.KEYS.map((key) => new Spor.MapField({ key, name: this.places.name(key), position: this.places.hasName(key) ? this.places.position(key) : null }));
    this.items = this.params.items.map((item, index) => this.buildItem(item, index));
    this.progress = el('p', { class: 'spor-quiet spor-map-progress' });
    this.root.append(
      Spor.dom.html('div', { class: 'spor-rich spor-map-instruction' }, this.params.instruction),
      el('p', { class: 'spor-quiet spor-if-wide', text: this.t('dragHint') }),
      el('p', { class: 'spor-quiet spor-if-narrow', text: this.t('pickHint') }),
      el('div', { class: 'spor-map-board' }, [
        this.buildMap(),
        el('section', { class: 'spor-map-items', 'aria-label': this.t('itemsTitle') }, this.items.map((item) => item.element))
      ]),
      this.progress, this.result.element, this.actions
    );
  };

  /** The axes are drawn for the eye; each field says its place itself. */
  proto.buildMap = function () {
    const axis = (name) => {
      const { low, title, high } = this.places.along(name);
      return el('div', { class: 'spor-axis is-' + name, 'aria-hidden': 'true' }, [el('strong', { text: low }), el('span', { text: title }), el('strong', { text: high })]);
    };
    const fields = el('div', { class: 'spor-fields' }, this.fields.map((field) => field.element));
    return el('section', { class: 'spor-map-map', 'aria-label': this.t('mapTitle') }, [axis('vertical'), fields, axis('horizontal')]);
  };

  proto.buildItem = function (stored, index) {
    const item = new Spor.MapItem(stored, {
      places: Spor.MapPlaces.KEYS.map((key) => ({ key, label: this.places.label(key) })),
      choose: this.t('choose'),
      onchoose: (key) => this.place(index, key)
    });
    new Spor.Drag(item.element, {
      text: Spor.text.plain(stored.text),
      handle: item.handle,
      targets: this.fields.map((field) => field.element),
      isLocked: () => this.checked,
      drop: (field) => this.place(index, this.fields[field].key)
    });
    return item;
  };

  /** Shows the state as it is. Safe before attach, when there is nothing to show it in. */
  proto.render = function () {
    if (!this.root) {
      return;
    }
    this.renderPlaces();
    this.root.toggleAttribute('data-checked', this.checked);
    this.renderRound();
  };

  proto.renderPlaces = function () {
    this.items.forEach((item, index) => item.render({
      place: this.placed[index],
      placed: this.placed[index] ? this.t('placed', { place: this.places.name(this.placed[index]) }) : '',
      locked: this.checked,
      mark: this.markOf(index)
    }));
    this.fields.forEach((field) => field.render(this.membersOf(field.key)));
    this.progress.hidden = this.checked;
    this.progress.textContent = this.t('progress', { placed: this.placed.length - this.unplaced().length, total: this.placed.length });
  };

  /** With the solution shown, the map shows where everything belongs. */
  proto.membersOf = function (key) {
    return this.params.items.flatMap((item, index) => {
      const where = this.solved ? this.places.of(item) : this.placed[index];
      return where === key ? [{ text: Spor.text.plain(item.text), mark: this.memberMark(index) }] : [];
    });
  };

  proto.memberMark = function (index) {
    if (!this.checked) {
      return null;
    }
    if (this.isRight(index)) {
      return { kind: 'right', word: this.t('markRight') };
    }
    return this.solved ? { kind: 'answer', word: this.t('belongs', { place: this.places.name(this.rightPlace(index)) }) } : { kind: 'wrong', word: this.t('markWrong') };
  };

  proto.markOf = function (index) {
    if (!this.checked) {
      return null;
    }
    if (this.isRight(index)) {
      return { kind: 'right', word: this.t('markRight') };
    }
    const answer = this.solved ? this.t('belongs', { place: this.places.name(this.rightPlace(index)) }) : undefined;
    return { kind: 'wrong', word: this.t('markWrong'), more: this.halfRight(index), answer };
  };

  /** What is right about a wrong answer, when something is. */
  proto.halfRight = function (index) {
    const item = this.params.items[index];
    const placed = this.placed[index];
    const horizontal = Boolean(placed) && placed.startsWith(item.horizontal);
    const vertical = Boolean(placed) && placed.toLowerCase().endsWith(item.vertical);
    if (horizontal === vertical) {
      return undefined;
    }
    const [right, wrong] = horizontal ? ['horizontal', 'vertical'] : ['vertical', 'horizontal'];
    return this.t('halfRight', { right: this.places.axisTitle(right), wrong: this.places.axisTitle(wrong) });
  };
})(Spor.Map.prototype);
