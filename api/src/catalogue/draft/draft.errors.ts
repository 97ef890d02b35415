import { Conflict, inEvery, Invalid, NotFound } from '../../platform/index.js';

export const draftUnknown = () =>
  new NotFound('catalogue.draft-unknown', {
    nb: 'Fant ikke utkastet. Kanskje er det publisert eller forkastet.',
    nn: 'Fann ikkje utkastet. Kanskje er det publisert eller forkasta.',
    en: 'The draft was not found. It may have been published or discarded.',
  });

export const draftSubjectUnknown = () =>
  new NotFound('catalogue.draft-subject-unknown', {
    nb: 'Fant ikke det som skulle redigeres.',
    nn: 'Fann ikkje det som skulle redigerast.',
    en: 'What was to be edited was not found.',
  });

export const draftSlugTaken = () =>
  new Conflict('catalogue.draft-slug-taken', {
    nb: 'Det finnes noe med dette navnet fra før. Velg en annen tittel.',
    nn: 'Det finst noko med dette namnet frå før. Vel ein annan tittel.',
    en: 'Something already has this name. Choose another title.',
  });

export const draftPathRefused = () =>
  new Invalid('catalogue.draft-path', {
    nb: 'Denne delen finnes ikke i et slikt utkast.',
    nn: 'Denne delen finst ikkje i eit slikt utkast.',
    en: 'There is no such part in a draft of this kind.',
  });

export const draftFileChanged = (who: string) =>
  new Conflict('catalogue.draft-file-changed', {
    nb: `${who || 'Noen andre'} har lagret denne delen etter at du åpnet den. Det du skrev, er ikke borte. Se hva som er endret, og velg hva som skal gjelde.`,
    nn: `${who || 'Nokon andre'} har lagra denne delen etter at du opna han. Det du skreiv, er ikkje borte. Sjå kva som er endra, og vel kva som skal gjelde.`,
    en: `${who || 'Somebody else'} has saved this part since you opened it. What you wrote is not gone. See what has changed, and choose what is to count.`,
  });

export const draftTooLarge = () =>
  new Invalid('catalogue.draft-too-large', {
    nb: 'Denne delen er for lang til å lagres. Del den i to.',
    nn: 'Denne delen er for lang til å bli lagra. Del han i to.',
    en: 'This part is too long to be saved. Divide it in two.',
  });

export const draftUnchanged = () =>
  new Conflict('catalogue.draft-unchanged', {
    nb: 'Utkastet er likt det som er publisert. Det er ingenting å publisere.',
    nn: 'Utkastet er likt det som er publisert. Det er ingenting å publisere.',
    en: 'The draft is the same as what is published. There is nothing to publish.',
  });

export const draftBaseChanged = () =>
  new Conflict('catalogue.draft-base-changed', {
    nb: 'Noe nyere er publisert etter at utkastet ble begynt. Utkastet ligger her fortsatt. Se hva som er nytt, og begynn et nytt utkast fra det.',
    nn: 'Noko nyare er publisert etter at utkastet vart starta. Utkastet ligg her framleis. Sjå kva som er nytt, og start eit nytt utkast frå det.',
    en: 'Something newer has been published since the draft was begun. The draft is still here. See what is new, and begin a new draft from that.',
  });

/** What is wrong is said as in every content file: in English. */
export const draftNotReady = (faults: readonly { path: string; message: string }[]) =>
  new Invalid(
    'catalogue.draft-not-ready',
    {
      nb: 'Utkastet er ikke klart til å publiseres. Se hva som mangler, og prøv igjen.',
      nn: 'Utkastet er ikkje klart til å publiserast. Sjå kva som manglar, og prøv igjen.',
      en: 'The draft is not ready to be published. See what is missing, and try again.',
    },
    faults.slice(0, 50).map(({ path, message }) => ({ path, message: inEvery(message) })),
  );

export const draftNotCourse = () =>
  new NotFound('catalogue.draft-not-course', { nb: 'Dette gjelder bare kurs.', nn: 'Dette gjeld berre kurs.', en: 'This is for courses only.' });
