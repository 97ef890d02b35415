import type { StatementRowDto } from '../types.js';
import { knownVerb, outcome, sentence, verbName } from './said.js';

const t = (key: string, words?: Record<string, unknown>): string => [key.replace('resources.statements.', ''), ...Object.values(words ?? {})].join('|');
const row = (verb: StatementRowDto['verb'], what: Partial<StatementRowDto['what']> = {}, name: string | null = null): StatementRowDto => ({
  id: 'x', who: { isEmployee: true, name }, verb, what: { kind: 'exercise', id: 'e', title: 'Sorter', ...what }, occurredAt: '', storedAt: '', toldBy: null, isVoided: false,
});
const ANSWERED = { iri: 'http://adlnet.gov/expapi/verbs/answered', display: 'answered' };

describe('a statement in words', () => {
  it('is a sentence for the verbs that everybody shares', () => {
    expect(sentence(t, row(ANSWERED))).toBe('said.answered|someone|titled|Sorter');
    expect(sentence(t, row(ANSWERED, {}, 'Anne Berg'))).toBe('said.answered|Anne Berg|titled|Sorter');
  });

  it('uses a foreign verb’s own word, or the end of its address', () => {
    expect(knownVerb('https://else.example/verbs/answered')).toBeUndefined();
    expect(sentence(t, row({ iri: 'https://else.example/verbs/repaired', display: 'reparerte' }))).toBe('saidOtherwise|someone|titled|Sorter|reparerte');
    expect(verbName(t, 'https://else.example/verbs#repaired')).toBe('repaired');
  });

  it('calls what has no title by its kind, and an activity by its address', () => {
    expect(sentence(t, row(ANSWERED, { kind: 'person', id: null, title: null }))).toBe('said.answered|someone|things.person');
    expect(sentence(t, row(ANSWERED, { kind: 'activity', id: 'https://else.example/a', title: null }))).toBe('said.answered|someone|https://else.example/a');
  });
});

describe('what came of it', () => {
  const numbers = { number: String, percent: (share: number) => `${share * 100} %` };
  const none = { completion: null, success: null, score: null, duration: null, response: null };

  it('is told as far as the statement tells it', () => {
    expect(outcome(t, numbers, none)).toBe('');
    expect(outcome(t, numbers, { ...none, completion: true, success: false, score: { raw: 3, max: 5, scaled: 0.6 }, duration: 'PT1M30S' })).toBe('show.completion, show.notSuccess, show.points|3|5, show.duration|1m30s');
    expect(outcome(t, numbers, { ...none, score: { raw: null, max: null, scaled: 0.5 } })).toBe('show.scaled|50 %');
  });
});
