import { Conflict, type FieldFault, Invalid, NotFound, type Texts } from '../../platform/index.js';

const NO_PACKAGE: Texts = {
  nb: 'Filen er ikke en kurspakke vi kan bruke. En SCORM-pakke har imsmanifest.xml øverst i zip-filen, og en cmi5-pakke har cmi5.xml, som også kan lastes opp alene. Eksporter kurset som SCORM 1.2, SCORM 2004 eller cmi5, og last opp filen som den er.',
  nn: 'Fila er ikkje ein kurspakke vi kan bruke. Ein SCORM-pakke har imsmanifest.xml øvst i zip-fila, og ein cmi5-pakke har cmi5.xml, som òg kan lastast opp åleine. Eksporter kurset som SCORM 1.2, SCORM 2004 eller cmi5, og last opp fila som ho er.',
  en: 'The file is no course package we can use. A SCORM package has imsmanifest.xml at the top of the zip file, and a cmi5 package has cmi5.xml, which may also be uploaded alone. Export the course as SCORM 1.2, SCORM 2004 or cmi5, and upload the file as it is.',
};

export const coursePackageUnknown = () => new NotFound('catalogue.course-package-unknown', { nb: 'Fant ikke kurspakken.', nn: 'Fann ikkje kurspakken.', en: 'The course package was not found.' });

export const coursePackageMissing = () =>
  new Invalid('catalogue.course-package-missing', {
    nb: 'Velg en kurspakke, en fil som slutter på .zip, eller på .xml når den er en cmi5-kursstruktur alene.',
    nn: 'Vel ein kurspakke, ei fil som sluttar på .zip, eller på .xml når ho er ein cmi5-kursstruktur åleine.',
    en: 'Choose a course package, a file that ends in .zip, or in .xml when it is a cmi5 course structure alone.',
  });

/** @param words what the file is instead, when that is known */
export const coursePackageKind = (words: Texts = NO_PACKAGE) => new Invalid('catalogue.course-package-kind', words);

export const coursePackageManifest = (faults: readonly FieldFault[]) =>
  new Invalid(
    'catalogue.course-package-manifest',
    {
      nb: 'Innholdslisten i kurspakken er ikke hel. Eksporter pakken på nytt, eller spør den som har laget den.',
      nn: 'Innhaldslista i kurspakken er ikkje heil. Eksporter pakken på nytt, eller spør den som har laga han.',
      en: 'The course package’s manifest is not whole. Export the package again, or ask whoever made it.',
    },
    faults,
  );

export const coursePackageUsed = () =>
  new Conflict('catalogue.course-package-used', {
    nb: 'Kurspakken er i bruk i et kurs eller et utkast, og kan ikke slettes.',
    nn: 'Kurspakken er i bruk i eit kurs eller eit utkast, og kan ikkje slettast.',
    en: 'The course package is used in a course or a draft, and can’t be deleted.',
  });
