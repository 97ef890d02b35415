import { type RemarkWords } from '../content-import/remark-words.rules.js';

/** What is wrong with a picture, said after the file's name, and what to do about it. */
const remark = (reason: RemarkWords['reason'], advice: RemarkWords['advice']): RemarkWords => ({ reason, advice });

const SAVE_AGAIN = { nb: 'Lagre den på nytt.', nn: 'Lagre henne på nytt.', en: 'Save it again.' };
const SIMPLIFY = { nb: 'Gjør tegningen enklere.', nn: 'Gjer teikninga enklare.', en: 'Simplify the drawing.' };

export const BAD_NAME = remark(
  { nb: 'har et navn som ikke kan brukes.', nn: 'har eit namn som ikkje kan brukast.', en: 'has a name that can’t be used.' },
  { nb: 'Skriv små bokstaver a–z, tall og bindestreker, og en av endelsene png, jpg, webp, gif og svg.', nn: 'Skriv små bokstavar a–z, tal og bindestrekar, og ei av endingane png, jpg, webp, gif og svg.', en: 'Write lower-case letters a–z, numbers and hyphens, and one of the endings png, jpg, webp, gif and svg.' },
);
export const BAD_MEDIA_NAME = remark(BAD_NAME.reason, {
  nb: 'Skriv små bokstaver a–z, tall og bindestreker, og endelsen til et bilde, en film (mp4, webm), en lyd (mp3, m4a, wav, ogg), teksting (vtt) eller en kurspakke (zip).',
  nn: 'Skriv små bokstavar a–z, tal og bindestrekar, og endinga til eit bilete, ein film (mp4, webm), ein lyd (mp3, m4a, wav, ogg), teksting (vtt) eller ein kurspakke (zip).',
  en: 'Write lower-case letters a–z, numbers and hyphens, and the ending of a picture, a film (mp4, webm), a sound (mp3, m4a, wav, ogg), captions (vtt) or a course package (zip).',
});
export const DRAWING_TOO_LARGE = remark(
  { nb: 'er på mer enn 1 MB.', nn: 'er på meir enn 1 MB.', en: 'is more than 1 MB.' },
  { nb: 'Gjør tegningen enklere, eller lagre den som png eller webp.', nn: 'Gjer teikninga enklare, eller lagre henne som png eller webp.', en: 'Simplify the drawing, or save it as png or webp.' },
);
export const PICTURE_TOO_LARGE = remark(
  { nb: 'er på mer enn 5 MB.', nn: 'er på meir enn 5 MB.', en: 'is more than 5 MB.' },
  { nb: 'Lagre bildet mindre: 1600 piksler er bredt nok.', nn: 'Lagre biletet mindre: 1600 pikslar er breitt nok.', en: 'Save it smaller: 1600 pixels are wide enough.' },
);
export const otherType = (type: string, ending: string): RemarkWords =>
  remark(
    { nb: `er ${type}, ikke ${ending} som endelsen sier.`, nn: `er ${type}, ikkje ${ending} som endinga seier.`, en: `is ${type}, not ${ending} as its ending says.` },
    { nb: 'Lagre bildet som det endelsen sier.', nn: 'Lagre biletet som det endinga seier.', en: 'Save it as what its ending says.' },
  );
export const UNREADABLE = remark(
  { nb: 'kan ikke leses som et bilde.', nn: 'kan ikkje lesast som eit bilete.', en: 'can’t be read as a picture.' },
  { nb: 'Lagre det på nytt som png, jpg, webp eller gif.', nn: 'Lagre det på nytt som png, jpg, webp eller gif.', en: 'Save it again as png, jpg, webp or gif.' },
);
export const badSize = (width: number, height: number): RemarkWords =>
  remark(
    { nb: `er ${width} × ${height} piksler.`, nn: `er ${width} × ${height} pikslar.`, en: `is ${width} × ${height} pixels.` },
    { nb: 'Hold det mellom 1 og 10 000 hver vei, og lagre det på nytt.', nn: 'Hald det mellom 1 og 10 000 kvar veg, og lagre det på nytt.', en: 'Keep it between 1 and 10,000 each way, and save it again.' },
  );
/** @param reader where the reader of XML stopped, as it says it */
export const notWellFormed = (reader: string): RemarkWords => remark({ nb: `er ikke gyldig SVG (${reader}).`, nn: `er ikkje gyldig SVG (${reader}).`, en: `is not well-formed SVG: ${reader}.` }, SAVE_AGAIN);
export const TOO_DEEP = remark({ nb: 'har deler inni hverandre uten ende.', nn: 'har delar inni kvarandre utan ende.', en: 'has elements inside each other without end.' }, SIMPLIFY);
export const NO_SVG = remark({ nb: 'er ikke en SVG.', nn: 'er ikkje ein SVG.', en: 'is not an SVG.' }, SAVE_AGAIN);
export const beginsWith = (name: string): RemarkWords =>
  remark({ nb: `begynner med <${name}>, ikke med <svg>.`, nn: `byrjar med <${name}>, ikkje med <svg>.`, en: `begins with <${name}>, not with <svg>.` }, { nb: 'Lagre tegningen som SVG.', nn: 'Lagre teikninga som SVG.', en: 'Save it as SVG.' });
export const NO_SIZE = remark({ nb: 'sier ikke hvor stor den er.', nn: 'seier ikkje kor stor ho er.', en: 'does not say how large it is.' }, { nb: 'Gi <svg> en viewBox.', nn: 'Gi <svg> ein viewBox.', en: 'Give <svg> a viewBox.' });
export const leftOut = (parts: string): RemarkWords =>
  remark(
    { nb: `${parts} er tatt ut: Det kunne kjøre, eller hente noe.`, nn: `${parts} er teke ut: Det kunne køyre, eller hente noko.`, en: `${parts} is left out: it could run, or fetch something.` },
    { nb: 'Ta det ut av filen.', nn: 'Ta det ut av fila.', en: 'Take it out of the file.' },
  );
const COVERS = 'cover.svg, cover.png, cover.jpg, cover.webp';
export const PICTURE_UNUSED = remark(
  { nb: 'er ikke i bruk.', nn: 'er ikkje i bruk.', en: 'is not used.' },
  { nb: `Bilder ligger i mappen media. Et forsidebilde heter ett av ${COVERS}, og det er bare ett.`, nn: `Bilete ligg i mappa media. Eit framsidebilete heiter eitt av ${COVERS}, og det er berre eitt.`, en: `Pictures lie in the folder media; a cover is called one of ${COVERS}, and there is one.` },
);
export const factsOfNothing = (name: string): RemarkWords =>
  remark({ nb: `sier noe om ${name}, som ikke finnes.`, nn: `seier noko om ${name}, som ikkje finst.`, en: `says something of ${name}, which is not there.` }, { nb: 'Ta det ut, eller rett navnet.', nn: 'Ta det ut, eller rett namnet.', en: 'Take it out, or correct the name.' });
