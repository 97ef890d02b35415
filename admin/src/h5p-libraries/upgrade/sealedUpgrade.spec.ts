import { answerIn } from './sealedUpgrade.js';

describe('what the sealed page says', () => {
  it('is heard when it answers the job asked', () => {
    expect(answerIn({ context: 'spor-upgrade', job: 2, kind: 'done', params: { a: 1 }, metadata: null }, 2)).toEqual({ kind: 'done', params: { a: 1 }, metadata: null });
    expect(answerIn({ context: 'spor-upgrade', job: 2, kind: 'failed', failed: 'slow', detail: '' }, 2)).toEqual({ kind: 'failed', failed: 'slow', detail: '' });
  });

  it('is not heard when it is something else', () => {
    for (const data of [null, 'done', { kind: 'done', job: 2, params: {} }, { context: 'spor-upgrade', job: 1, kind: 'done', params: {} }, { context: 'spor-upgrade', kind: 'ready' }]) expect(answerIn(data, 2)).toBeUndefined();
  });

  it('is a failure without parameters', () => {
    expect(answerIn({ context: 'spor-upgrade', job: 0, kind: 'done', params: null }, 0)).toEqual({ kind: 'failed', failed: 'step', detail: '' });
  });
});
