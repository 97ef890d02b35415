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
