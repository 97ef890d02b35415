import type { Changes, Files } from '../draft.types.js';
import { addStep, addWords, agendaMinutes, moveStep, removeStep, restoreStep, setStep, toolkitOf, wordsOf } from './toolkitFiles.js';
import { toolkitMissing } from './toolkitMissing.js';

const KIT: Files = {
  'toolkit.yaml': { key: 'T1', version: 1, principles: [], minutes: 10, groupSize: { from: 2, to: 4 }, situation: 'ideas', courses: [], competences: [], agenda: [{ id: 'en', minutes: 4 }, { id: 'to', minutes: 6 }] },
  'nb.yaml': { title: 'Møte', aim: 'Ideer.', notWhen: '', roles: [], preparation: [], agenda: { en: { title: 'En', script: 'Si det.' }, to: { title: 'To', script: 'Si mer.' } }, canvas: { title: '', fields: [] }, variants: { seated: '', remote: '' }, privacy: '', afterForm: [], slides: [] },
};
const after = (files: Files, changes: Changes): Files => ({ ...files, ...changes }) as Files;

describe('the agenda', () => {
  it('adds up', () => expect(agendaMinutes(KIT)).toBe(10));

  it('gets steps with names of their own, in every language', () => {
    const both = after(KIT, addWords(KIT, 'nn'));
    const { id, changes } = addStep(both);
    const longer = after(both, changes);
    expect(toolkitOf(longer).agenda.map((step) => step.id)).toEqual(['en', 'to', id]);
    expect([wordsOf(longer, 'nb').agenda[id], wordsOf(longer, 'nn').agenda[id]]).toEqual([{ title: '', script: '' }, { title: '', script: '' }]);
    expect(wordsOf(after(longer, removeStep(longer, id)), 'nn').agenda[id]).toBeUndefined();
  });

  it('is moved step by step', () => expect(toolkitOf(after(KIT, moveStep(KIT, 'to', -1))).agenda.map(({ id }) => id)).toEqual(['to', 'en']));

  it('gives a step that was removed back, as it was and where it was', () => {
    const [first = { id: '' }] = toolkitOf(KIT).agenda;
    const without = after(KIT, removeStep(KIT, first.id));
    expect(toolkitOf(without).agenda).toHaveLength(toolkitOf(KIT).agenda.length - 1);
    expect(after(without, restoreStep(without, KIT, first.id))).toEqual(KIT);
  });

  it('keeps no empty tip', () => {
    const tipped = after(KIT, setStep(KIT, 'nb', 'en', { tip: 'Pust.' }));
    expect(wordsOf(tipped, 'nb').agenda.en).toEqual({ title: 'En', script: 'Si det.', tip: 'Pust.' });
    expect(wordsOf(after(tipped, setStep(tipped, 'nb', 'en', { tip: '' })), 'nb').agenda.en).toEqual({ title: 'En', script: 'Si det.' });
  });
});

test('what a toolkit is missing', () => {
  expect(toolkitMissing(KIT)).toEqual([]);
  expect(toolkitMissing({ ...KIT, 'toolkit.yaml': { ...KIT['toolkit.yaml'], key: '', minutes: 12 } }).map(({ what }) => what)).toEqual(['toolkitCode', 'agendaMinutes']);
});
