import { newUuid, playerMessage, signed } from './statement.js';

describe('what the player says', () => {
  it('is a statement, a height or that it is ready, and nothing else', () => {
    expect(playerMessage({ context: 'spor-player', kind: 'height', height: 320 })).toEqual({ kind: 'height', height: 320 });
    expect(playerMessage({ context: 'spor-player', kind: 'ready' })).toEqual({ kind: 'ready' });
    expect(playerMessage({ context: 'spor-player', kind: 'statement', statement: { verb: {} } })).toEqual({ kind: 'statement', statement: { verb: {} } });
    expect(playerMessage({ context: 'spor-player', kind: 'height', height: Number.NaN })).toBeNull();
    expect(playerMessage({ context: 'h5p', kind: 'ready' })).toBeNull();
    expect(playerMessage('ready')).toBeNull();
    expect(playerMessage(null)).toBeNull();
  });

  it('gets an id and a time', () => {
    const statement = signed({ verb: { id: 'answered' } }, new Date('2027-03-12T10:00:00Z'));
    expect(statement).toMatchObject({ verb: { id: 'answered' }, timestamp: '2027-03-12T10:00:00.000Z' });
    expect(statement.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('makes a new id each time', () => {
    expect(new Set(Array.from({ length: 50 }, newUuid)).size).toBe(50);
  });
});
