import { type Texts } from '../../platform/index.js';

/** What is wrong with a file, and what to do about it, for whoever writes it: an editor in admin, or somebody with the files. */
export interface RemarkWords {
  readonly reason: Texts;
  readonly advice: Texts;
}

const NONE: Texts = { nb: '', nn: '', en: '' };
const remark = (reason: Texts, advice: Texts = NONE): RemarkWords => ({ reason, advice });

export const missing = (advice: Texts): RemarkWords => remark({ nb: 'mangler.', nn: 'manglar.', en: 'is missing.' }, advice);
export const NO_TEXT = remark({ nb: 'har ingen tekst.', nn: 'har ingen tekst.', en: 'has no text.' });
export const NO_EXERCISE = remark(
  { nb: 'er en leksjon med øvelse, men har ingen.', nn: 'er ein leksjon med øving, men har inga.', en: 'is of the kind exercise, but has none.' },
  { nb: 'Sett inn en øvelse (::exercise{navn}), eller velg en annen type leksjon.', nn: 'Set inn ei øving (::exercise{namn}), eller vel ein annan type leksjon.', en: 'Add a line with ::exercise{slug}.' },
);
export const noSuchExercise = (file: string): RemarkWords =>
  remark(
    { nb: `det finnes ingen øvelse ${file}.`, nn: `det finst inga øving ${file}.`, en: `there is no exercise ${file}.` },
    { nb: 'Lag den, eller ta linjen bort.', nn: 'Lag ho, eller ta bort linja.', en: 'Write it, or correct the name.' },
  );
export const exerciseTwice = (slug: string, lesson: string): RemarkWords =>
  remark(
    { nb: `øvelsen ${slug} står allerede i ${lesson}.`, nn: `øvinga ${slug} står i ${lesson} frå før.`, en: `the exercise ${slug} stands in ${lesson} already.` },
    { nb: 'En øvelse gjøres på ett sted.', nn: 'Ei øving blir gjord på éin stad.', en: 'An exercise is done in one place.' },
  );
export const UNLIKE_BOKMAL = remark(
  { nb: 'har en annen type eller andre øvelser enn bokmål.', nn: 'har ein annan type eller andre øvingar enn bokmål.', en: 'differs from bokmål in kind or exercises.' },
  { nb: 'Bruk samme type og de samme øvelsene i samme rekkefølge som i bokmål.', nn: 'Bruk same type og dei same øvingane i same rekkjefølgje som i bokmål.', en: 'Write the same kind and the same exercises in the same order as in nb/.' },
);
export const agendaSum = (sum: number, minutes: number): RemarkWords =>
  remark(
    { nb: `kjøreplanen er på ${sum} minutter til sammen, men verktøyet på ${minutes}.`, nn: `køyreplanen er på ${sum} minutt til saman, men verktøyet på ${minutes}.`, en: `the agenda adds up to ${sum} minutes, but minutes is ${minutes}.` },
    { nb: 'La dem stemme.', nn: 'Lat dei stemme.', en: 'Make them agree.' },
  );
export const agendaWithoutWords = (id: string): RemarkWords =>
  remark({ nb: `punktet «${id}» i kjøreplanen har ingen tekst.`, nn: `punktet «${id}» i køyreplanen har ingen tekst.`, en: `agenda: “${id}” has no words.` }, { nb: 'Skriv tittel og manus.', nn: 'Skriv tittel og manus.', en: 'Add a title and a script.' });
export const agendaUnknown = (id: string): RemarkWords =>
  remark(
    { nb: `punktet «${id}» står ikke i kjøreplanen.`, nn: `punktet «${id}» står ikkje i køyreplanen.`, en: `agenda: “${id}” is not in toolkit.yaml.` },
    { nb: 'Gi det minutter, eller ta det bort.', nn: 'Gi det minutt, eller ta det bort.', en: 'Add it there with its minutes, or take it out here.' },
  );
export const noSuchCourse = (course: string): RemarkWords =>
  remark({ nb: `det finnes ikke noe publisert kurs ${course}.`, nn: `det finst ikkje noko publisert kurs ${course}.`, en: `there is no published course ${course}.` }, { nb: 'Velg et annet, eller publiser det først.', nn: 'Vel eit anna, eller publiser det først.', en: 'Write the name of a folder in courses/.' });
export const rawHtml = (words: string): RemarkWords =>
  remark({ nb: `«${words}» er HTML og kommer ikke med.`, nn: `«${words}» er HTML og kjem ikkje med.`, en: `“${words}” is raw HTML and is left out.` }, { nb: 'Skriv det som vanlig tekst.', nn: 'Skriv det som vanleg tekst.', en: 'Write Markdown.' });
export const headingTooHigh = (words: string): RemarkWords =>
  remark({ nb: `«${words}» er på samme nivå som tittelen.`, nn: `«${words}» er på same nivå som tittelen.`, en: `“${words}” is at the level of the title.` }, { nb: 'Begynn overskrifter med ##.', nn: 'Byrj overskrifter med ##.', en: 'Begin headings with ##.' });
export const badAddress = (address: string): RemarkWords =>
  remark({ nb: `adressen «${address}» kan ikke brukes.`, nn: `adressa «${address}» kan ikkje brukast.`, en: `the address “${address}” can't be used.` }, { nb: 'Begynn med https://.', nn: 'Byrj med https://.', en: 'Begin with https://.' });
export const notAnExercise = (words: string): RemarkWords =>
  remark({ nb: `«${words}» er ikke en øvelse.`, nn: `«${words}» er ikkje ei øving.`, en: `“${words}” is not an exercise.` }, { nb: 'Skriv ::exercise{navn} på en linje for seg selv.', nn: 'Skriv ::exercise{namn} på ei linje for seg sjølv.', en: 'Write ::exercise{slug} on a line of its own.' });
export const pictureInText = (href: string): RemarkWords =>
  remark({ nb: `bildet «${href}» står midt i en tekst.`, nn: `biletet «${href}» står midt i ein tekst.`, en: `the picture “${href}” stands inside a text.` }, { nb: 'Sett det på en linje for seg selv, med en tom linje før og etter.', nn: 'Set det på ei linje for seg sjølv, med ei tom linje før og etter.', en: 'Write it on a line of its own, with an empty line before and after.' });
export const pictureNamed = (href: string): RemarkWords =>
  remark(
    { nb: `bildet «${href}» kan ikke brukes.`, nn: `biletet «${href}» kan ikkje brukast.`, en: `the picture “${href}” can't be used.` },
    { nb: 'Last opp bildet i redigeringen.', nn: 'Last opp biletet i redigeringa.', en: 'Write media/<name>.<ending>: lower-case letters a–z, numbers and hyphens; png, jpg, webp, gif or svg.' },
  );
export const noSuchPicture = (href: string): RemarkWords =>
  remark({ nb: `det finnes ikke noe bilde ${href}.`, nn: `det finst ikkje noko bilete ${href}.`, en: `there is no picture ${href}.` }, { nb: 'Last det opp, eller ta linjen bort.', nn: 'Last det opp, eller ta bort linja.', en: 'Put the file in the course’s folder media, or correct the name.' });
export const noAlternative = (href: string, decoration: string): RemarkWords =>
  remark(
    { nb: `bildet ${href} har ingen alternativ tekst.`, nn: `biletet ${href} har ingen alternativ tekst.`, en: `the picture ${href} has no alternative text.` },
    { nb: 'Si hva bildet viser, for dem som ikke ser det, eller merk det som dekor.', nn: 'Sei kva biletet viser, for dei som ikkje ser det, eller merk det som dekor.', en: `Say between the brackets what it shows; write ![](${href} "${decoration}") when it is only decoration.` },
  );
export const decorationThatSpeaks = (href: string): RemarkWords =>
  remark({ nb: `bildet ${href} er merket som dekor, men har en alternativ tekst.`, nn: `biletet ${href} er merkt som dekor, men har ein alternativ tekst.`, en: `the picture ${href} is called decoration, but has an alternative text.` }, { nb: 'Ta bort en av delene.', nn: 'Ta bort ein av delane.', en: 'Take one of them out.' });
export const unused = (advice: string): RemarkWords => remark({ nb: 'er ikke i bruk.', nn: 'er ikkje i bruk.', en: 'is not used.' }, { nb: 'Bruk den, eller slett den.', nn: 'Bruk han, eller slett han.', en: advice });
export const noMedia = (name: string, folder: string): RemarkWords =>
  remark({ nb: `filen ${name} finnes ikke.`, nn: `fila ${name} finst ikkje.`, en: `the file ${name} is not there.` }, { nb: 'Last den opp i øvelsen.', nn: 'Last ho opp i øvinga.', en: `Put it in ${folder}, and write media/ before its name.` });
export const noSuchUnit = (unit: string, name: string): RemarkWords =>
  remark(
    { nb: `kurspakken ${name} har ingen del «${unit}».`, nn: `kurspakken ${name} har ingen del «${unit}».`, en: `the course package ${name} has no unit “${unit}”.` },
    { nb: 'Velg en del som er i pakken.', nn: 'Vel ein del som er i pakken.', en: 'Write an identifier that stands in its manifest.' },
  );
export const licenceRenamed = (before: string, now: string): RemarkWords =>
  remark({ nb: `lisensen «${before}» heter nå ${now}.`, nn: `lisensen «${before}» heiter no ${now}.`, en: `the licence “${before}” is now called ${now}.` }, { nb: 'Den er lest som det. Skriv det nye navnet.', nn: 'Han er lesen som det. Skriv det nye namnet.', en: `It is read as that. Write licence: ${now}.` });
/** What the content type's own rules say of a place in an exercise. */
export const exerciseFault = (place: string, { nb, nn, en }: Texts): RemarkWords => remark({ nb: `${place}: ${nb}`, nn: `${place}: ${nn}`, en: `${place}: ${en}.` });
