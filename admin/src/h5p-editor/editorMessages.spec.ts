import { CONTEXT, isSame, messageIn } from './editorMessages.js';

describe('a message from the H5P editor', () => {
  it('says that it is there, how high it is, and what was changed', () => {
    expect(messageIn({ context: CONTEXT, kind: 'ready', more: 1 })).toEqual({ kind: 'ready' });
    expect(messageIn({ context: CONTEXT, kind: 'loaded' })).toEqual({ kind: 'loaded' });
    expect(messageIn({ context: CONTEXT, kind: 'height', height: 412.3 })).toEqual({ kind: 'height', height: 413 });
    expect(messageIn({ context: CONTEXT, kind: 'changed', params: { a: 1 }, title: 'x' })).toEqual({ kind: 'changed', params: { a: 1 } });
  });

  it('is heard without the marks that editors make for themselves', () => {
    const zone = { x: 1, label: 'Hit' };
    const text = { library: 'H5P.AdvancedText 1.1', params: { text: 'Kort' } };
    const params = { task: { dropZones: [{ ...zone, type: { library: 'H5P.DragQuestionDropzone 0.1' } }], elements: [{ type: text }, { type: { library: 'H5P.Image 1.1', subContentId: 'a' } }] } };
    expect(messageIn({ context: CONTEXT, kind: 'changed', params })).toEqual({ kind: 'changed', params: { task: { dropZones: [zone], elements: [{ type: text }, { type: { library: 'H5P.Image 1.1', subContentId: 'a' } }] } } });
  });

  it('is heard without pictures that nobody has chosen', () => {
    const chosen = { library: 'H5P.Image 1.1', params: { file: { path: 'media/a.png' } } };
    const empty = { library: 'H5P.Image 1.1', params: { decorative: false } };
    const params = { media: { type: empty }, film: { library: 'H5P.Video 1.6', params: { sources: [] } }, picture: chosen, rows: [empty] };
    expect(messageIn({ context: CONTEXT, kind: 'changed', params })).toEqual({ kind: 'changed', params: { media: {}, picture: chosen, rows: [empty] } });
  });

  it('never makes the frame vanish or endless', () => {
    expect(messageIn({ context: CONTEXT, kind: 'height', height: 0 })).toEqual({ kind: 'height', height: 240 });
    expect(messageIn({ context: CONTEXT, kind: 'height', height: 1e9 })).toEqual({ kind: 'height', height: 20_000 });
    expect(messageIn({ context: CONTEXT, kind: 'height', height: '400' })).toBeUndefined();
  });

  it.each([null, 'ready', [], { kind: 'ready' }, { context: 'spor-player', kind: 'ready' }, { context: CONTEXT, kind: 'save' }, { context: CONTEXT, kind: 'changed' }, { context: CONTEXT, kind: 'changed', params: 'x' }, { context: CONTEXT, kind: 'changed', params: [] }])('is not %j', (data) => {
    expect(messageIn(data)).toBeUndefined();
  });
});

describe('the same parameters', () => {
  it('are the same in another order, and with what is not there left out', () => {
    expect(isSame({ a: [1, { b: 2, c: 3 }], d: undefined }, { a: [1, { c: 3, b: 2 }] })).toBe(true);
  });

  it.each([[{ a: 1 }, { a: 2 }], [{ a: 1 }, {}], [{}, { a: 1 }], [[1, 2], [2, 1]], [{ a: null }, { a: {} }], [['x'], { 0: 'x' }]])('%j is not %j', (one, other) => expect(isSame(one, other)).toBe(false));
});
