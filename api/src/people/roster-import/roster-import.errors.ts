import { Forbidden, Invalid, NotFound } from '../../platform/index.js';

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');
const inEnglish = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export function columnsMissing(missing: readonly string[], wanted: readonly string[]): Invalid {
  const isOne = missing.length === 1;
  const headings = wanted.join(';');
  return new Invalid('people.roster.columns', {
    nb: `Filen mangler ${isOne ? 'kolonnen' : 'kolonnene'} ${quoted(missing)}. Første linje skal ha disse overskriftene: ${headings}`,
    nn: `Fila manglar ${isOne ? 'kolonnen' : 'kolonnane'} ${quoted(missing)}. Første linje skal ha desse overskriftene: ${headings}`,
    en: `The file lacks the ${isOne ? 'column' : 'columns'} ${inEnglish(missing)}. The first line must have these headings: ${headings}`,
  });
}

export function columnsTwice(twice: readonly string[]): Invalid {
  const isOne = twice.length === 1;
  return new Invalid('people.roster.columns', {
    nb: `Filen har ${isOne ? 'kolonnen' : 'kolonnene'} ${quoted(twice)} mer enn én gang. La hver overskrift stå én gang.`,
    nn: `Fila har ${isOne ? 'kolonnen' : 'kolonnane'} ${quoted(twice)} meir enn éin gong. La kvar overskrift stå éin gong.`,
    en: `The file has the ${isOne ? 'column' : 'columns'} ${inEnglish(twice)} more than once. Let each heading stand once.`,
  });
}

export const fileUnreadable = (line: number | undefined) =>
  new Invalid('people.roster.unreadable', {
    nb: `Filen kan ikke leses som CSV${line ? `: noe er galt på linje ${line}` : ''}. Se etter et anførselstegn som ikke er lukket, eller lagre filen på nytt som CSV.`,
    nn: `Fila kan ikkje lesast som CSV${line ? `: noko er gale på linje ${line}` : ''}. Sjå etter eit hermeteikn som ikkje er lukka, eller lagre fila på nytt som CSV.`,
    en: `The file can’t be read as CSV${line ? `: something is wrong on line ${line}` : ''}. Look for a quotation mark that is not closed, or save the file as CSV again.`,
  });

export const fileEmpty = () =>
  new Invalid('people.roster.empty', {
    nb: 'Filen har ingen rader. Velg en CSV-fil med overskrifter på første linje og én rad under for hver stilling eller enhet.',
    nn: 'Fila har ingen rader. Vel ei CSV-fil med overskrifter på første linje og éi rad under for kvar stilling eller eining.',
    en: 'The file has no rows. Choose a CSV file with headings on the first line and a row below for each position or unit.',
  });

export const fileTooLong = (most: number) =>
  new Invalid('people.roster.too-long', {
    nb: `Filen har mer enn ${most.toLocaleString('nb')} rader. Del den opp, og importer én del om gangen.`,
    nn: `Fila har meir enn ${most.toLocaleString('nn')} rader. Del ho opp, og importer éin del om gongen.`,
    en: `The file has more than ${most.toLocaleString('en')} rows. Divide it, and import one part at a time.`,
  });

export const fileMissing = () =>
  new Invalid(
    'people.roster.file-missing',
    {
      nb: 'Det fulgte ikke med noen fil. Velg en CSV-fil, og prøv igjen.',
      nn: 'Det følgde ikkje med noka fil. Vel ei CSV-fil, og prøv igjen.',
      en: 'No file came along. Choose a CSV file, and try again.',
    },
    [{ path: 'file', message: { nb: 'Velg en CSV-fil.', nn: 'Vel ei CSV-fil.', en: 'Choose a CSV file.' } }],
  );

export const rosterImportUnknown = () =>
  new NotFound('people.roster-import-unknown', { nb: 'Fant ikke importen.', nn: 'Fann ikkje importen.', en: 'The import was not found.' });

export const rosterNotAllowed = () =>
  new Forbidden('people.roster.whole', {
    nb: 'Bare en administrator for hele organisasjonen kan importere ansatte og enheter.',
    nn: 'Berre ein administrator for heile organisasjonen kan importere tilsette og einingar.',
    en: 'Only an administrator of the whole organisation can import employees and units.',
  });
