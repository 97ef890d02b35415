import { Invalid } from '../../platform/index.js';

export const scheduleInThePast = () =>
  new Invalid('catalogue.schedule-in-the-past', {
    nb: 'Tidspunktet har vært. Velg et som kommer, eller publiser nå.',
    nn: 'Tidspunktet har vore. Vel eit som kjem, eller publiser no.',
    en: 'The time has passed. Choose one that is to come, or publish now.',
  });
