import { Invalid, NotFound } from '../../platform/index.js';

export const frameworkUnknown = () => new NotFound('competence.framework-unknown', 'Fant ikke rammeverket.');
export const competenceUnknown = () => new NotFound('competence.competence-unknown', 'Fant ikke kompetansen. Den kan ha gått ut av rammeverket.');

/** A file of a framework can't be used; nothing of the framework is imported. */
export const frameworkFileInvalid = (file: string, reasons: readonly { path: string; message: string }[]) =>
  new Invalid('competence.framework-file-invalid', `Filen ${file} kan ikke brukes: ${reasons.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}.`, reasons);
