const BOKMAL = `alle andre at av bare ble bli blir da de deg dem den denne der dere det dette din ditt du eller en enn er et ett for fordi fra før ha hadde han har hun hva
  hvem hver hvis hvor hvordan hvorfor i ikke ingen inn jeg kan kom kunne man med meg men mer min mitt må når nå noe noen og også om opp oss over på samme seg selv si sin sitt
  skal skulle slik som så til ut uten vi vil ville var være vært ved å`;
const NYNORSK = `berre då dei dykk dykkar ein eit eitt ei eg frå ho hjå ikkje kva kvar kven kvifor korleis kor me meir mykje nokon noko nokre når og skulle so saman sjølv vera vore vere vart verte vert ver`;
const ENGLISH = `a about all an and are as at be been but by can do for from had has have he her his how i if in into is it its me my no not of on or our she so than that the
  their them then there these they this to was we were what when where which who why will with you your`;

const NORWEGIAN_WORDS = new Set(`${BOKMAL} ${NYNORSK}`.split(/\s+/));
const ENGLISH_WORDS = new Set(ENGLISH.split(/\s+/));

/** Whether a word says so little that only a title is found by it. */
export const isStopWord = (word: string, language: string): boolean => (language === 'en' ? ENGLISH_WORDS : NORWEGIAN_WORDS).has(word);

/** In whatever language somebody searches. */
export const isStopWordSomewhere = (word: string): boolean => NORWEGIAN_WORDS.has(word) || ENGLISH_WORDS.has(word);
