import { type Texts } from '../../platform/index.js';
import { type ContentLanguage } from '../content-import/course-source.dto.js';
import { type RemarkWords } from '../content-import/remark-words.rules.js';

const found = (reason: Texts, advice: Texts): RemarkWords => ({ reason, advice });

const cut = (sentence: string): string => (sentence.length > 120 ? `${sentence.slice(0, 119).trimEnd()}…` : sentence);
const listed = (longest: readonly { text: string; words: number }[], word: string): string => longest.map(({ text, words }) => `«${cut(text)}» (${words} ${word})`).join(', ');

export const tooHeavy = (lix: number, limit: number, longest: readonly { text: string; words: number }[]): RemarkWords =>
  found(
    { nb: `teksten er tung å lese (lesbarhetsindeks ${lix}, helst under ${limit}).`, nn: `teksten er tung å lese (lesbarheitsindeks ${lix}, helst under ${limit}).`, en: `the text is heavy to read (LIX ${lix}, preferably below ${limit}).` },
    {
      nb: `Del de lengste setningene, og bytt ut lange ord. Begynn med ${listed(longest, 'ord')}.`,
      nn: `Del dei lengste setningane, og byt ut lange ord. Byrj med ${listed(longest, 'ord')}.`,
      en: `Divide the longest sentences, and use shorter words. Begin with ${listed(longest, 'words')}.`,
    },
  );
export const headingJump = (text: string, depth: number, expected: number): RemarkWords =>
  found(
    { nb: `overskriften «${text}» hopper over et nivå.`, nn: `overskrifta «${text}» hoppar over eit nivå.`, en: `the heading “${text}” skips a level.` },
    { nb: `Gjør den til nivå ${expected}. Den er nå nivå ${depth}.`, nn: `Gjer ho til nivå ${expected}. Ho er no nivå ${depth}.`, en: `Make it level ${expected}. It is level ${depth} now.` },
  );
export const captionsMissing = (title: string): RemarkWords =>
  found(
    { nb: `filmen i «${title}» har ikke teksting.`, nn: `filmen i «${title}» er ikkje teksta.`, en: `the film in “${title}” has no captions.` },
    { nb: 'Last opp en fil med teksting (WebVTT) i øvelsen.', nn: 'Last opp ei fil med teksting (WebVTT) i øvinga.', en: 'Upload a file with captions (WebVTT) in the exercise.' },
  );
export const captionsLanguage = (title: string): RemarkWords =>
  found(
    { nb: `tekstingen i «${title}» sier ikke hvilket språk den er på.`, nn: `tekstinga i «${title}» seier ikkje kva språk ho er på.`, en: `the captions in “${title}” do not say their language.` },
    { nb: 'Skriv språket med to bokstaver, for eksempel nb.', nn: 'Skriv språket med to bokstavar, til dømes nn.', en: 'Write the language with two letters, for example nb.' },
  );
export const descriptionMissing = (title: string): RemarkWords =>
  found(
    { nb: `filmen i «${title}» har ikke synstolking.`, nn: `filmen i «${title}» er ikkje synstolka.`, en: `the film in “${title}” has no audio description.` },
    { nb: 'Legg til synstolking som lyd eller tekst, eller si at den ikke trengs, og hvorfor.', nn: 'Legg til synstolking som lyd eller tekst, eller sei at ho ikkje trengst, og kvifor.', en: 'Add an audio description as sound or text, or say that none is needed, and why.' },
  );
export const descriptionReason = (title: string): RemarkWords =>
  found(
    { nb: `det står ikke hvorfor filmen i «${title}» ikke trenger synstolking.`, nn: `det står ikkje kvifor filmen i «${title}» ikkje treng synstolking.`, en: `it is not said why the film in “${title}” needs no audio description.` },
    { nb: 'Skriv en kort grunn, for eksempel at alt som vises, også blir sagt.', nn: 'Skriv ein kort grunn, til dømes at alt som blir vist, også blir sagt.', en: 'Write a short reason, for example that everything that is shown is also said.' },
  );
export const pictureTextMissing = (title: string): RemarkWords =>
  found(
    { nb: `et bilde i «${title}» har ingen alternativ tekst.`, nn: `eit bilete i «${title}» har ingen alternativ tekst.`, en: `a picture in “${title}” has no alternative text.` },
    { nb: 'Si hva bildet viser, eller merk det som dekor, der øvelsen har felt for det.', nn: 'Sei kva biletet viser, eller merk det som dekor, der øvinga har felt for det.', en: 'Say what it shows, or mark it as decoration, where the exercise has a field for it.' },
  );
export const typeNotAllowed = (name: string): RemarkWords =>
  found(
    { nb: `øvelsestypen ${name} er ikke godkjent her.`, nn: `øvingstypen ${name} er ikkje godkjend her.`, en: `the content type ${name} is not approved here.` },
    { nb: 'Bruk en annen type, eller be den som drifter Spor, om å godkjenne den.', nn: 'Bruk ein annan type, eller be den som driftar Spor, om å godkjenne han.', en: 'Use another type, or ask whoever runs Spor to approve it (SPOR_CONTENT_TYPES).' },
  );
export const OWNER_MISSING = found({ nb: 'ingen står som ansvarlig.', nn: 'ingen står som ansvarleg.', en: 'nobody is named as responsible (owner).' }, { nb: 'Skriv hvilken rolle eller enhet som svarer for innholdet.', nn: 'Skriv kva rolle eller eining som svarer for innhaldet.', en: 'Write which role or unit answers for the content.' });
export const REVIEW_MISSING = found({ nb: 'det står ikke når innholdet skal leses gjennom på nytt.', nn: 'det står ikkje når innhaldet skal lesast gjennom på nytt.', en: 'there is no day for reading it through again (review).' }, { nb: 'Velg en dag, for eksempel om ett år.', nn: 'Vel ein dag, til dømes om eitt år.', en: 'Choose a day, for example in a year.' });
export const reviewPast = (day: string): RemarkWords =>
  found({ nb: `innholdet skulle vært lest gjennom på nytt ${day}.`, nn: `innhaldet skulle ha vore lese gjennom på nytt ${day}.`, en: `it was to be read through again by ${day}.` }, { nb: 'Les gjennom, rett det som er gammelt, og sett en ny dag.', nn: 'Les gjennom, rett det som er gammalt, og set ein ny dag.', en: 'Read it, mend what is old, and set a new day.' });
export const LICENCE_MISSING = found({ nb: 'innholdet har ingen lisens, så ingen andre kan bruke det.', nn: 'innhaldet har ingen lisens, så ingen andre kan bruke det.', en: 'it has no licence, so nobody else may use it.' }, { nb: 'Velg en lisens. CC BY 4.0 er vanlig.', nn: 'Vel ein lisens. CC BY 4.0 er vanleg.', en: 'Choose one. CC-BY-4.0 is usual.' });
export const ATTRIBUTION_MISSING = found({ nb: 'det står ikke hvem som skal nevnes når andre bruker innholdet.', nn: 'det står ikkje kven som skal nemnast når andre bruker innhaldet.', en: 'it does not say whom to name when others use it (attribution).' }, { nb: 'Skriv for eksempel navnet på kommunen.', nn: 'Skriv til dømes namnet på kommunen.', en: 'Write for example the name of the municipality.' });
export const mediaLicence = (name: string): RemarkWords =>
  found({ nb: `det står ikke hvem som har laget ${name}, og om dere har lov til å bruke den.`, nn: `det står ikkje kven som har laga ${name}, og om de har lov til å bruke han.`, en: `it does not say who made ${name}, and whether you may use it.` }, { nb: 'Velg lisens på siden for bilder og filmer, og skriv hvem som skal nevnes når lisensen krever det.', nn: 'Vel lisens på sida for bilete og filmar, og skriv kven som skal nemnast når lisensen krev det.', en: 'Name it in media.yaml with its licence, and whom to name where the licence asks for it.' });

const NAMES: Readonly<Record<ContentLanguage, Texts>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
};
export const otherLanguage = (tagged: ContentLanguage, seen: ContentLanguage): RemarkWords =>
  found(
    { nb: `teksten er merket som ${NAMES[tagged].nb}, men ser ut til å være på ${NAMES[seen].nb}.`, nn: `teksten er merkt som ${NAMES[tagged].nn}, men ser ut til å vere på ${NAMES[seen].nn}.`, en: `the text is tagged as ${NAMES[tagged].en}, but looks like ${NAMES[seen].en}.` },
    { nb: 'Oversett den, eller ta språket bort: skjermlesere leser den opp feil.', nn: 'Omset han, eller ta bort språket: skjermlesarar les han opp feil.', en: 'Translate it, or take the language out: screen readers read it aloud wrongly.' },
  );
