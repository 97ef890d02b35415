import { Conflict, NotFound } from '../../platform/index.js';

export const courseUnknown = () =>
  new NotFound('learning.course-unknown', {
    nb: 'Fant ikke kurset. Det kan ha fått nytt navn eller være tatt ut av bruk.',
    nn: 'Fann ikkje kurset. Det kan ha fått nytt namn eller vere teke ut av bruk.',
    en: 'The course was not found. It may have a new name, or no longer be in use.',
  });

export const lessonUnknown = () =>
  new NotFound('learning.lesson-unknown', {
    nb: 'Fant ikke leksjonen. Gå til kurset og velg den derfra.',
    nn: 'Fann ikkje leksjonen. Gå til kurset og vel han derifrå.',
    en: 'The lesson was not found. Go to the course and choose it from there.',
  });

export const enrolmentUnknown = () =>
  new NotFound('learning.enrolment-unknown', {
    nb: 'Fant ikke kurset du holdt på med. Gå til Min læring og åpne det på nytt.',
    nn: 'Fann ikkje kurset du heldt på med. Gå til Mi læring og opne det på nytt.',
    en: 'The course you were taking was not found. Go to My learning and open it again.',
  });

export const exerciseUnknown = () =>
  new NotFound('learning.exercise-unknown', {
    nb: 'Fant ikke øvelsen i dette kurset. Last siden på nytt.',
    nn: 'Fann ikkje øvinga i dette kurset. Last sida på nytt.',
    en: 'The exercise was not found in this course. Reload the page.',
  });

export const pathUnknown = () =>
  new NotFound('learning.path-unknown', {
    nb: 'Fant ikke læringsstien. Den kan være tatt ut av bruk.',
    nn: 'Fann ikkje læringsstien. Han kan vere teken ut av bruk.',
    en: 'The learning path was not found. It may no longer be in use.',
  });

export const tellsItself = () =>
  new Conflict('learning.exercise-tells-itself', {
    nb: 'Denne delen forteller selv når den er ferdig. Åpne den og gjør den ferdig der.',
    nn: 'Denne delen fortel sjølv når han er ferdig. Opne han og gjer han ferdig der.',
    en: 'This unit tells by itself when it is done. Open it and finish it there.',
  });
