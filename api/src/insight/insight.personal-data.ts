import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'insight.goal-reached',
  table: 'goal_reached',
  title: { nb: 'Kompetansemål du er talt med i', nn: 'Kompetansemål du er talt med i', en: 'Competence goals you are counted in' },
  purpose: {
    nb: 'Gjør at kommunen kan telle hvor mange som har nådd et kompetansemål, dag for dag. Bare antallet vises, aldri hvem.',
    nn: 'Gjer at kommunen kan telje kor mange som har nådd eit kompetansemål, dag for dag. Berre talet blir vist, aldri kven.',
    en: 'Lets the municipality count how many have reached a competence goal, day by day. Only the count is shown, never who.',
  },
  kept: {
    nb: 'Så lenge målet finnes. Når kommunen har slettet deg, telles det fortsatt, uten hvem det var.',
    nn: 'Så lenge målet finst. Når kommunen har sletta deg, blir det framleis talt, utan kven det var.',
    en: 'As long as the goal exists. When the municipality has erased you, it is still counted, without who it was.',
  },
  columns: [
    { value: 'g.title', nb: 'mål', nn: 'mål', en: 'goal' },
    { value: 'r.reached_on', nb: 'nådd', nn: 'nådd', en: 'reached' },
  ],
  from: 'FROM goal_reached r JOIN goal g ON g.id = r.goal_id WHERE r.employee_id = ?',
  orderBy: 'r.reached_on DESC, g.title',
  erasure: { how: 'pseudonym', sql: ['UPDATE goal_reached SET employee_id = :pseudonym WHERE employee_id = :person'] },
});
