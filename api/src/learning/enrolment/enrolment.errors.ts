import { NotFound } from '../../platform/index.js';

export const courseUnknown = () => new NotFound('learning.course-unknown', 'Fant ikke kurset. Det kan ha fått nytt navn eller være tatt ut av bruk.');
export const lessonUnknown = () => new NotFound('learning.lesson-unknown', 'Fant ikke leksjonen. Gå til kurset og velg den derfra.');
export const enrolmentUnknown = () => new NotFound('learning.enrolment-unknown', 'Fant ikke kurset du holdt på med. Gå til Min læring og åpne det på nytt.');
export const exerciseUnknown = () => new NotFound('learning.exercise-unknown', 'Fant ikke øvelsen i dette kurset. Last siden på nytt.');
export const pathUnknown = () => new NotFound('learning.path-unknown', 'Fant ikke læringsstien. Den kan være tatt ut av bruk.');
