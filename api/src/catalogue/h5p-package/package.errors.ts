import { type FieldFault, Invalid, NotFound } from '../../platform/index.js';

export const packageUnknown = () => new NotFound('catalogue.package-unknown', { nb: 'Fant ikke pakken.', nn: 'Fann ikkje pakken.', en: 'The package was not found.' });

export const packageMissing = () =>
  new Invalid('catalogue.package-missing', { nb: 'Velg en fil som slutter på .h5p.', nn: 'Vel ei fil som sluttar på .h5p.', en: 'Choose a file that ends in .h5p.' });

export const packageTooLarge = (megabytes: number) =>
  new Invalid('catalogue.package-too-large', {
    nb: `Pakken er for stor. Den kan være på ${megabytes} megabyte.`,
    nn: `Pakken er for stor. Han kan vere på ${megabytes} megabyte.`,
    en: `The package is too large. It can be ${megabytes} megabytes.`,
  });

export const packageBroken = () =>
  new Invalid('catalogue.package-broken', {
    nb: 'Filen er ikke en hel H5P-pakke. Last den ned på nytt der du fant den, og prøv igjen.',
    nn: 'Fila er ikkje ein heil H5P-pakke. Last ho ned på nytt der du fann ho, og prøv igjen.',
    en: 'The file is not a whole H5P package. Download it again where you found it, and try again.',
  });

export const packageBomb = () =>
  new Invalid('catalogue.package-bomb', {
    nb: 'Pakken blir altfor stor når den pakkes ut, og ble stoppet.',
    nn: 'Pakken blir altfor stor når han blir pakka ut, og vart stoppa.',
    en: 'The package becomes far too large when it is unpacked, and was stopped.',
  });

export function packagePath(name: string): Invalid {
  const short = name.slice(0, 100);
  return new Invalid('catalogue.package-path', {
    nb: `Pakken inneholder et filnavn som ikke kan brukes: ${short}.`,
    nn: `Pakken inneheld eit filnamn som ikkje kan brukast: ${short}.`,
    en: `The package contains a file name that can’t be used: ${short}.`,
  });
}

export function packageLink(name: string): Invalid {
  const short = name.slice(0, 100);
  return new Invalid('catalogue.package-link', {
    nb: `Pakken inneholder en snarvei i stedet for en fil: ${short}.`,
    nn: `Pakken inneheld ein snarveg i staden for ei fil: ${short}.`,
    en: `The package contains a shortcut instead of a file: ${short}.`,
  });
}

export const packageIncomplete = (faults: readonly FieldFault[]) =>
  new Invalid(
    'catalogue.package-incomplete',
    {
      nb: 'Pakken mangler noe den skal ha, eller har det i feil form.',
      nn: 'Pakken manglar noko han skal ha, eller har det i feil form.',
      en: 'The package lacks something it must have, or has it in the wrong form.',
    },
    faults,
  );
