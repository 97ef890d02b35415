import { Invalid, Unavailable } from '../../platform/index.js';

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
