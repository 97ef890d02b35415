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
  kept: { nb: 'Så lenge målet finnes og du er ansatt.', nn: 'Så lenge målet finst og du er tilsett.', en: 'As long as the goal exists and you are employed.' },
  columns: [
    { value: 'g.title', nb: 'mål', nn: 'mål', en: 'goal' },
    { value: 'r.reached_on', nb: 'nådd', nn: 'nådd', en: 'reached' },
  ],
  from: 'FROM goal_reached r JOIN goal g ON g.id = r.goal_id WHERE r.employee_id = ?',
  orderBy: 'r.reached_on DESC, g.title',
});
