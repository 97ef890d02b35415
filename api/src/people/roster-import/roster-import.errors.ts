import { Forbidden, Invalid, NotFound } from '../../platform/index.js';

const list = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

export const columnsMissing = (missing: readonly string[], wanted: readonly string[]) =>
  new Invalid('people.roster.columns', `Filen mangler ${missing.length > 1 ? 'kolonnene' : 'kolonnen'} ${list(missing)}. Første linje skal ha disse overskriftene: ${wanted.join(';')}`);

export const columnsTwice = (twice: readonly string[]) =>
  new Invalid('people.roster.columns', `Filen har ${twice.length > 1 ? 'kolonnene' : 'kolonnen'} ${list(twice)} mer enn én gang. La hver overskrift stå én gang.`);

export const fileUnreadable = (line: number | undefined) =>
  new Invalid('people.roster.unreadable', `Filen kan ikke leses som CSV${line ? `: noe er galt på linje ${line}` : ''}. Se etter et anførselstegn som ikke er lukket, eller lagre filen på nytt som CSV.`);

export const fileEmpty = () => new Invalid('people.roster.empty', 'Filen har ingen rader. Velg en CSV-fil med overskrifter på første linje og én rad under for hver stilling eller enhet.');

export const fileTooLong = (most: number) => new Invalid('people.roster.too-long', `Filen har mer enn ${most.toLocaleString('nb')} rader. Del den opp, og importer én del om gangen.`);

export const fileMissing = () => new Invalid('people.roster.file-missing', 'Det fulgte ikke med noen fil. Velg en CSV-fil, og prøv igjen.', [{ path: 'file', message: 'mangler' }]);

export const rosterImportUnknown = () => new NotFound('people.roster-import-unknown', 'Fant ikke importen.');

export const rosterNotAllowed = () => new Forbidden('people.roster.whole', 'Bare en administrator for hele organisasjonen kan importere ansatte og enheter.');
