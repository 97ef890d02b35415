import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'insight.goal-reached',
  table: 'goal_reached',
  title: 'Kompetansemål du er talt med i',
  purpose: 'Gjør at kommunen kan telle hvor mange som har nådd et kompetansemål, dag for dag. Bare antallet vises, aldri hvem.',
  kept: 'Så lenge målet finnes og du er ansatt.',
  select: 'g.title AS mal, r.reached_on AS nadd',
  from: 'FROM goal_reached r JOIN goal g ON g.id = r.goal_id WHERE r.employee_id = ?',
  orderBy: 'r.reached_on DESC, g.title',
});
