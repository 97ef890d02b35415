import { afterReading, afterSaving, chosen, edited, inConflict, type Kept } from './kept.js';

const A = { body: 'a' };
const B = { body: 'b' };
const clean: Kept = { content: A, revision: 3, dirty: false };
const file = (path: string, content: object, revision: number) => ({ path, content: content as Record<string, unknown>, revision, editedAt: '', editedBy: '' });

describe('a file on the desk', () => {
  it('is saved when what stands is what was sent, and still to be saved when something was typed meanwhile', () => {
    expect(afterSaving(edited(clean, B), B, 4)).toEqual({ content: B, revision: 4, dirty: false });
    expect(afterSaving(edited(clean, A), B, 4)).toEqual({ content: A, revision: 4, dirty: true });
    expect(afterSaving(edited(clean, null), null, 0)).toBeUndefined();
  });

  it('takes in what others have saved, but never over what one is writing', () => {
    const mine = edited(clean, B);
    const read = afterReading({ 'a.md': clean, 'b.md': mine, 'gone.md': clean }, [file('a.md', B, 4), file('b.md', A, 9), file('new.md', A, 1)]);
    expect(read['a.md']).toEqual({ content: B, revision: 4, dirty: false });
    expect(read['b.md']).toBe(mine);
    expect(read['new.md']?.content).toEqual(A);
    expect('gone.md' in read).toBe(false);
  });

  it('is not put back by an answer that is older than the last save', () => {
    expect(afterReading({ 'a.md': { ...clean, revision: 5 } }, [file('a.md', B, 4)])['a.md']?.content).toEqual(A);
  });

  it('holds both texts until one is chosen, and builds on theirs from then', () => {
    const both = inConflict(edited(clean, B), { content: { body: 'c' }, revision: 7, by: 'Kari' });
    expect(chosen(both, 'mine')).toEqual({ content: B, revision: 7, dirty: true });
    expect(chosen(both, 'theirs')).toEqual({ content: { body: 'c' }, revision: 7, dirty: false });
    expect(inConflict(edited(clean, B), { content: B, revision: 7, by: 'Kari' })).toEqual({ content: B, revision: 7, dirty: false });
  });
});
