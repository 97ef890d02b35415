import { setTimeout as wait } from 'node:timers/promises';
import type { DraftDetailDto } from '../draft.types.js';
import { leftBehind, readBackup } from './backup.js';
import { Desk } from './desk.js';

const draft = (id: string, slug = 'kurset'): DraftDetailDto =>
  ({ id, kind: 'course', slug, title: 'Kurset', isNew: false, restoredFrom: null, scheduled: null, touchedAt: '', touchedBy: '', pictures: {}, cover: null, others: [], files: [{ path: 'nb/a.md', revision: 3, editedAt: '', editedBy: '', content: { body: 'lagret' } }] }) as DraftDetailDto;
const MINE = { body: 'ikke lagret' };
const desks: Desk[] = [];

function opened(id: string, slug?: string): Desk {
  const desk = new Desk(draft(id, slug));
  desks.push(desk);
  return desk;
}

/** Here no server can be reached: what is typed stays on the machine. */
function typed(id: string, slug?: string): Desk {
  const desk = opened(id, slug);
  desk.put({ 'nb/a.md': MINE });
  return desk;
}

beforeEach(() => {
  const kept: Record<string, string> = {};
  const storage = { getItem: (key: string) => kept[key] ?? null, setItem: (key: string, value: string) => void (kept[key] = value), removeItem: (key: string) => void delete kept[key] };
  Object.assign(globalThis, { localStorage: new Proxy(storage, { ownKeys: () => Object.keys(kept), getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }) });
});
afterEach(() => desks.splice(0).forEach((desk) => desk.clear()));

describe('a desk', () => {
  it('takes up what was not saved, in the draft it was written in and in no other', () => {
    typed('one');
    expect(opened('one').snapshot().files['nb/a.md']).toEqual({ content: MINE, revision: 3, dirty: true });
    expect(opened('two').snapshot().files['nb/a.md']).toEqual({ content: { body: 'lagret' }, revision: 3, dirty: false });
  });

  it('finds what was left behind by an earlier draft of the same thing, and of no other thing', () => {
    typed('one');
    typed('other', 'et-annet');
    expect(leftBehind(draft('two')).map(({ id, files }) => [id, files['nb/a.md']?.content])).toEqual([['one', MINE]]);
    expect(leftBehind(draft('one'))).toEqual([]);
  });

  it('keeps nothing when it is cleared, also when an answer comes afterwards', async () => {
    const desk = typed('one');
    expect(readBackup('one')?.files['nb/a.md']?.content).toEqual(MINE);
    const saving = desk.flush();
    desk.clear();
    await saving;
    expect(desk.snapshot().saving).toBe('unreachable');
    desk.put({ 'nb/a.md': { body: 'enda mer' } });
    await wait(0);
    expect(readBackup('one')).toBeUndefined();
  });
});
