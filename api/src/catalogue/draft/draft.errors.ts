import { Conflict, Invalid, NotFound } from '../../platform/index.js';
import { type Issue } from '../h5p/semantics.rules.js';

export const draftUnknown = () => new NotFound('catalogue.draft-unknown', 'Fant ikke utkastet. Kanskje er det publisert eller forkastet.');
export const draftSubjectUnknown = () => new NotFound('catalogue.draft-subject-unknown', 'Fant ikke det som skulle redigeres.');
export const draftSlugTaken = () => new Conflict('catalogue.draft-slug-taken', 'Det finnes noe med dette navnet fra før. Velg en annen tittel.');
export const draftPathRefused = () => new Invalid('catalogue.draft-path', 'Denne delen finnes ikke i et slikt utkast.');
export const draftFileChanged = (who: string) => new Conflict('catalogue.draft-file-changed', `${who || 'Noen andre'} har lagret denne delen etter at du åpnet den. Det du skrev, er ikke borte. Se hva som er endret, og velg hva som skal gjelde.`);
export const draftTooLarge = () => new Invalid('catalogue.draft-too-large', 'Denne delen er for lang til å lagres. Del den i to.');
export const draftUnchanged = () => new Conflict('catalogue.draft-unchanged', 'Utkastet er likt det som er publisert. Det er ingenting å publisere.');
export const draftBaseChanged = () => new Conflict('catalogue.draft-base-changed', 'Noe nyere er publisert etter at utkastet ble begynt. Utkastet ligger her fortsatt. Se hva som er nytt, og begynn et nytt utkast fra det.');
export const draftNotReady = (issues: readonly Issue[]) => new Invalid('catalogue.draft-not-ready', 'Utkastet er ikke klart til å publiseres. Se hva som mangler, og prøv igjen.', issues.slice(0, 50));
export const draftNotCourse = () => new NotFound('catalogue.draft-not-course', 'Dette gjelder bare kurs.');
