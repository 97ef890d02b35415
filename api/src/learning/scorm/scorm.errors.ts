import { Invalid } from '../../platform/index.js';

export const scormStateTooLarge = () =>
  new Invalid('learning.scorm-state-too-large', {
    nb: 'Kurspakken vil lagre mer enn det er plass til.',
    nn: 'Kurspakken vil lagre meir enn det er plass til.',
    en: 'The course package wants to save more than there is room for.',
  });
