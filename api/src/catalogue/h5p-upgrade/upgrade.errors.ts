import { Conflict, type FieldFault, Invalid, NotFound } from '../../platform/index.js';

export const upgradeUnknown = () =>
  new NotFound('catalogue.upgrade-unknown', { nb: 'Fant ikke oppgraderingen.', nn: 'Fann ikkje oppgraderinga.', en: 'The upgrade was not found.' });

export const upgradeNotNewer = () =>
  new Invalid('catalogue.upgrade-not-newer', {
    nb: 'Velg en nyere versjon av den samme innholdstypen.',
    nn: 'Vel ein nyare versjon av den same innhaldstypen.',
    en: 'Choose a newer version of the same content type.',
  });

export const upgradeCourseUnknown = () =>
  new NotFound('catalogue.upgrade-course-unknown', {
    nb: 'Fant ikke kurset, eller det er publisert før kildene ble tatt vare på. Publiser det på nytt, og prøv igjen.',
    nn: 'Fann ikkje kurset, eller det er publisert før kjeldene vart tekne vare på. Publiser det på nytt, og prøv igjen.',
    en: 'The course was not found, or was published before sources were kept. Publish it again, and try once more.',
  });

export const upgradeRefused = (faults: readonly FieldFault[]) =>
  new Invalid(
    'catalogue.upgrade-refused',
    {
      nb: 'Noen av øvelsene kan ikke oppgraderes. Ingenting er endret. Prøv på nytt, og se hva som er galt med hver av dem.',
      nn: 'Nokre av øvingane kan ikkje oppgraderast. Ingenting er endra. Prøv på nytt, og sjå kva som er gale med kvar av dei.',
      en: 'Some of the exercises can’t be upgraded. Nothing has changed. Try again, and see what is wrong with each of them.',
    },
    faults.slice(0, 50),
  );

export const upgradeUndone = () =>
  new Conflict('catalogue.upgrade-undone', {
    nb: 'Oppgraderingen er allerede tatt tilbake.',
    nn: 'Oppgraderinga er alt teken tilbake.',
    en: 'The upgrade has already been taken back.',
  });

export const packageChanged = () =>
  new Conflict('catalogue.upgrade-package-changed', {
    nb: 'Pakken er oppgradert av noen andre i mellomtiden. Last siden på nytt, og se hvordan den er nå.',
    nn: 'Pakken er oppgradert av nokon andre i mellomtida. Last sida på nytt, og sjå korleis han er no.',
    en: 'Somebody else has upgraded the package meanwhile. Reload the page, and see how it is now.',
  });

export const FILE_GONE = { nb: 'filen mangler', nn: 'fila manglar', en: 'the file is missing' } as const;

/** What is wrong with one exercise: said after its name, so neither a capital nor a full stop. */
export const NO_LONGER_THERE = { nb: 'finnes ikke lenger, eller er av en annen type', nn: 'finst ikkje lenger, eller er av ein annan type', en: 'is no longer there, or of another type' } as const;
