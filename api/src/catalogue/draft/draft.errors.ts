import { Conflict, type FieldFault, Invalid, NotFound, type Texts } from '../../platform/index.js';

export const draftUnknown = () =>
  new NotFound('catalogue.draft-unknown', {
    nb: 'Fant ikke utkastet. Kanskje er det publisert eller forkastet.',
    nn: 'Fann ikkje utkastet. Kanskje er det publisert eller forkasta.',
    en: 'The draft was not found. It may have been published or discarded.',
  });

export const draftCoverRefused = () =>
  new Invalid('catalogue.draft-cover-refused', {
    nb: 'Filen kan ikke være forsidebilde. Velg et bilde: png, jpg, webp eller svg.',
    nn: 'Fila kan ikkje vere framsidebilete. Vel eit bilete: png, jpg, webp eller svg.',
    en: 'The file can’t be a cover. Choose a picture: png, jpg, webp or svg.',
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

export const draftOpen = (who: string) =>
  new Conflict('catalogue.draft-open', {
    nb: `Det finnes et utkast fra før${who ? `, sist lagret av ${who}` : ''}. Se på det, og velg om det skal forkastes.`,
    nn: `Det finst eit utkast frå før${who ? `, sist lagra av ${who}` : ''}. Sjå på det, og vel om det skal forkastast.`,
    en: `A draft is open already${who ? `, last saved by ${who}` : ''}. Look at it, and choose whether it is to be thrown away.`,
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

export const draftWarned = (errors: FieldFault[]) =>
  new Conflict('catalogue.draft-warned', {
    nb: 'Sjekken har merknader som ikke er godtatt. Ingenting er publisert. Les dem, og rett eller godta dem.',
    nn: 'Sjekken har merknader som ikkje er godtekne. Ingenting er publisert. Les dei, og rett eller godta dei.',
    en: 'The check has warnings that are not accepted. Nothing is published. Read them, and mend or accept them.',
  }, errors);

/** One can say yes to it, but not without a word. */
export const reasonMissing = ({ nb, nn, en }: Texts): Texts => ({ nb: `${nb} Skriv hvorfor det kan stå.`, nn: `${nn} Skriv kvifor det kan stå.`, en: `${en} Write why it may stand.` });

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

export const draftNotReady = (faults: readonly FieldFault[]) =>
  new Invalid(
    'catalogue.draft-not-ready',
    {
      nb: 'Utkastet er ikke klart til å publiseres. Se hva som mangler, og prøv igjen.',
      nn: 'Utkastet er ikkje klart til å publiserast. Sjå kva som manglar, og prøv igjen.',
      en: 'The draft is not ready to be published. See what is missing, and try again.',
    },
    faults.slice(0, 50),
  );

export const draftNotCourse = () =>
  new NotFound('catalogue.draft-not-course', { nb: 'Dette gjelder bare kurs.', nn: 'Dette gjeld berre kurs.', en: 'This is for courses only.' });
export const draftNotFramework = () =>
  new NotFound('catalogue.draft-not-framework', { nb: 'Dette gjelder bare rammeverket.', nn: 'Dette gjeld berre rammeverket.', en: 'This is for the framework only.' });
export const draftMediaRefused = () =>
  new Invalid('catalogue.draft-media-refused', {
    nb: 'Filen kan ikke brukes. Velg et bilde (png, jpg, webp, gif eller svg), en film (mp4 eller webm), en lyd (mp3, m4a, wav eller ogg) eller en teksting (vtt).',
    nn: 'Fila kan ikkje brukast. Vel eit bilete (png, jpg, webp, gif eller svg), ein film (mp4 eller webm), ein lyd (mp3, m4a, wav eller ogg) eller ei teksting (vtt).',
    en: 'The file can’t be used. Choose a picture (png, jpg, webp, gif or svg), a film (mp4 or webm), a sound (mp3, m4a, wav or ogg) or captions (vtt).',
  });
export const draftMediaMissing = () => new Invalid('catalogue.draft-media-missing', { nb: 'Velg en fil først.', nn: 'Vel ei fil først.', en: 'Choose a file first.' });
export const draftMediaTooLarge = (megabytes: number) =>
  new Invalid('catalogue.draft-media-too-large', {
    nb: `Filen er for stor. Den kan være på ${megabytes} megabyte.`,
    nn: `Fila er for stor. Ho kan vere på ${megabytes} megabyte.`,
    en: `The file is too large. It may have ${megabytes} megabytes.`,
  });
