import { Invalid, NotFound } from '../../platform/index.js';

export const frameworkUnknown = () =>
  new NotFound('competence.framework-unknown', { nb: 'Fant ikke rammeverket.', nn: 'Fann ikkje rammeverket.', en: 'The framework was not found.' });

export const competenceUnknown = () =>
  new NotFound('competence.competence-unknown', {
    nb: 'Fant ikke kompetansen. Den kan ha gått ut av rammeverket.',
    nn: 'Fann ikkje kompetansen. Han kan ha gått ut av rammeverket.',
    en: 'The competence was not found. It may have left the framework.',
  });

/** What is wrong in a file; the one who wrote it reads it in English, as in every content file. */
export interface FileFault {
  readonly path: string;
  readonly message: string;
}

/** A file of a framework can't be used; nothing of the framework is imported. */
export function frameworkFileInvalid(file: string, faults: readonly FileFault[]): Invalid {
  const reasons = faults.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
  return new Invalid('competence.framework-file-invalid', {
    nb: `Filen ${file} kan ikke brukes: ${reasons}.`,
    nn: `Fila ${file} kan ikkje brukast: ${reasons}.`,
    en: `The file ${file} can’t be used: ${reasons}.`,
  });
}
