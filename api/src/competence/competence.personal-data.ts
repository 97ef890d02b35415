import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'competence.attainment',
  table: 'attainment',
  title: { nb: 'Kompetanse du har nådd', nn: 'Kompetanse du har nådd', en: 'Competence you have reached' },
  purpose: {
    nb: 'Viser hva du kan, siden når og hvorfor vi mener det. Kommunen teller hvor mange som har nådd målene for kompetanse.',
    nn: 'Viser kva du kan, sidan når og kvifor vi meiner det. Kommunen tel kor mange som har nådd måla for kompetanse.',
    en: 'Shows what you can do, since when and why we believe it. The municipality counts how many have reached the competence goals.',
  },
  kept: {
    nb: 'Så lenge du er ansatt, og til kommunen har slettet deg. Da telles det fortsatt, uten hvem det var.',
    nn: 'Så lenge du er tilsett, og til kommunen har sletta deg. Då blir det framleis talt, utan kven det var.',
    en: 'As long as you are employed, and until the municipality has erased you. Then it is still counted, without who it was.',
  },
  columns: [
    { value: '(SELECT MAX(k.competence_key) FROM competence k WHERE k.id = a.competence_id)', nb: 'kompetanse', nn: 'kompetanse', en: 'competence' },
    { value: "(SELECT MAX(t.title) FROM competence_text t WHERE t.competence_id = a.competence_id AND t.language = 'nb')", nb: 'navn', nn: 'namn', en: 'name' },
    { value: 'a.level', nb: 'nivå', nn: 'nivå', en: 'level' },
    { value: 'a.attained_at', nb: 'siden', nn: 'sidan', en: 'since' },
    { value: '(SELECT COUNT(*) FROM evidence e WHERE e.attainment_id = a.id)', nb: 'grunnlag', nn: 'grunnlag', en: 'evidence' },
  ],
  from: 'FROM attainment a WHERE a.employee_id = ?',
  orderBy: 'a.attained_at DESC, a.id',
  erasure: { how: 'pseudonym' },
});

definePersonalData({
  key: 'competence.goal-change',
  table: 'goal_change',
  title: { nb: 'Kompetansemål du har satt eller endret', nn: 'Kompetansemål du har sett eller endra', en: 'Competence goals you have set or changed' },
  purpose: {
    nb: 'Viser HR hvem som har satt og endret målene, så de kan spørre om hvorfor.',
    nn: 'Viser HR kven som har sett og endra måla, så dei kan spørje om kvifor.',
    en: 'Shows HR who has set and changed the goals, so that they can ask why.',
  },
  kept: {
    nb: 'Så lenge målet finnes. Når kommunen har slettet deg, står det uten hvem det var.',
    nn: 'Så lenge målet finst. Når kommunen har sletta deg, står det utan kven det var.',
    en: 'As long as the goal exists. When the municipality has erased you, it stands without who it was.',
  },
  columns: [
    { value: 'g.title', nb: 'mål', nn: 'mål', en: 'goal' },
    { value: 'c.changed_at', nb: 'når', nn: 'når', en: 'when' },
  ],
  from: 'FROM goal_change c JOIN goal g ON g.id = c.goal_id WHERE c.changed_by = ?',
  orderBy: 'c.changed_at DESC, c.id',
  erasure: { how: 'cut', sql: ['UPDATE goal_change SET changed_by = NULL WHERE changed_by = :person'] },
});
