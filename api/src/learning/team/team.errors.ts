import { NotFound } from '../../platform/index.js';

export const teamUnknown = () =>
  new NotFound('learning.team-unknown', {
    nb: 'Du leder ingen enhet ennå. En administrator gir deg rollen.',
    nn: 'Du leier inga eining enno. Ein administrator gir deg rolla.',
    en: 'You do not lead any unit yet. An administrator gives you the role.',
  });
