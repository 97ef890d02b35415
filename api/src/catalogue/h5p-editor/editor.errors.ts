import { Invalid, NotFound, Unavailable } from '../../platform/index.js';

/** @param addresses of the archives that are needed. @param why what the network said */
export function editorUnreachable(addresses: readonly string[], why: string): Unavailable {
  const list = addresses.map((address) => `\n  ${address}`).join('');
  return new Unavailable('catalogue.editor-unreachable', {
    nb: `Fikk ikke hentet H5P-editoren (${why}). Uten internett her: last ned disse filene på en annen maskin, legg dem her, og kjør install-h5p-editor --from <fil> --from <fil>.${list}`,
    nn: `Fekk ikkje henta H5P-editoren (${why}). Utan internett her: last ned desse filene på ei anna maskin, legg dei her, og køyr install-h5p-editor --from <fil> --from <fil>.${list}`,
    en: `The H5P editor could not be fetched (${why}). Without internet here: download these files on another machine, put them here, and run install-h5p-editor --from <file> --from <file>.${list}`,
  });
}

/** @param expected the archives that are missing, @param found those that were given; each with its checksum */
export function editorMismatch(expected: readonly string[], found: readonly string[]): Invalid {
  const [missing, given] = [expected, found].map((lines) => lines.map((line) => `\n  ${line}`).join(''));
  return new Invalid('catalogue.editor-mismatch', {
    nb: `Filene er ikke de som Spor er prøvd med, og ble ikke installert. Last dem ned på nytt fra adressene i docs/operations.md. Disse mangler:${missing}\nDisse ble funnet:${given}`,
    nn: `Filene er ikkje dei som Spor er prøvd med, og vart ikkje installerte. Last dei ned på nytt frå adressene i docs/operations.md. Desse manglar:${missing}\nDesse vart funne:${given}`,
    en: `The files are not those that Spor is tried with, and were not installed. Download them again from the addresses in docs/operations.md. These are missing:${missing}\nThese were found:${given}`,
  });
}

export const editorNotReady = () =>
  new Unavailable('catalogue.editor-not-ready', {
    nb: 'H5P-redigereren kan ikke åpnes her nå.',
    nn: 'H5P-redigeraren kan ikkje opnast her no.',
    en: 'The H5P editor can’t be opened here now.',
  });

export function editorPartsMissing(names: readonly string[]): Invalid {
  const parts = names.join(', ');
  return new Invalid('catalogue.editor-parts-missing', {
    nb: `Innholdstypen er installert uten delene den redigeres med: ${parts}. Be en administrator om å laste opp en H5P-pakke som har dem.`,
    nn: `Innhaldstypen er installert utan delane han blir redigert med: ${parts}. Be ein administrator om å laste opp ei H5P-pakke som har dei.`,
    en: `The content type is installed without the parts it is edited with: ${parts}. Ask an administrator to upload an H5P package that has them.`,
  });
}

/** The token has run out, or whoever opened it has signed out: the page around it opens another. */
export const frameOver = () =>
  new NotFound('catalogue.editor-frame-over', {
    nb: 'H5P-redigereren er ikke lenger åpen. Last siden på nytt, så åpnes den igjen.',
    nn: 'H5P-redigeraren er ikkje open lenger. Last sida på nytt, så blir han opna igjen.',
    en: 'The H5P editor is no longer open. Reload the page, and it opens again.',
  });

export const frameFileRefused = () =>
  new Invalid('catalogue.editor-file-refused', {
    nb: 'Filen kan ikke brukes i en øvelse. Velg et bilde (png, jpg eller gif), en film (mp4 eller webm), en lyd (mp3, m4a, wav eller ogg) eller en teksting (vtt).',
    nn: 'Fila kan ikkje brukast i ei øving. Vel eit bilete (png, jpg eller gif), ein film (mp4 eller webm), ein lyd (mp3, m4a, wav eller ogg) eller ei teksting (vtt).',
    en: 'The file can’t be used in an exercise. Choose a picture (png, jpg or gif), a film (mp4 or webm), a sound (mp3, m4a, wav or ogg) or captions (vtt).',
  });

/** The editor asks for more than it is given here: the Hub, new libraries, packages. */
export const frameActionUnknown = () => new NotFound('catalogue.editor-action', { nb: 'Dette kan ikke gjøres her.', nn: 'Dette kan ikkje gjerast her.', en: 'This can’t be done here.' });
