import { inEvery, Invalid, Unavailable } from '../../platform/index.js';

// Told to the operator, who reads bokmål.

export const editorUnreachable = (addresses: readonly string[], why: string) =>
  new Unavailable(
    'catalogue.editor-unreachable',
    inEvery(
      `Fikk ikke hentet H5P-editoren (${why}). Uten internett her: last ned disse filene på en annen maskin, legg dem her, og kjør install-h5p-editor --from <fil> --from <fil>.\n${addresses.map((address) => `  ${address}`).join('\n')}`,
    ),
  );

export const editorMismatch = (found: readonly string[]) =>
  new Invalid(
    'catalogue.editor-mismatch',
    inEvery(`Filene er ikke de som Spor er prøvd med, og ble ikke installert. Last dem ned på nytt fra adressene i docs/operations.md.\n${found.map((line) => `  ${line}`).join('\n')}`),
  );
