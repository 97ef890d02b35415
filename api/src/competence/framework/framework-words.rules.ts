import { type RemarkWords } from '../../catalogue/index.js';
import { type Texts } from '../../platform/index.js';

/** What is wrong with a framework's files, and what to do about it: for an editor in admin, or somebody with the files. */
const remark = (reason: Texts, advice: Texts): RemarkWords => ({ reason, advice });

export const otherKey = (key: string, slug: string): RemarkWords =>
  remark({ nb: `rammeverket heter ${key}, men ligger under ${slug}.`, nn: `rammeverket heiter ${key}, men ligg under ${slug}.`, en: `the key is ${key}, but the folder is ${slug}.` }, { nb: 'La navnene være like.', nn: 'Lat namna vere like.', en: 'Make them the same.' });
export const noSuchPrinciple = (competence: string, principle: string): RemarkWords =>
  remark({ nb: `${competence} hører til prinsippet ${principle}, som ikke finnes.`, nn: `${competence} høyrer til prinsippet ${principle}, som ikkje finst.`, en: `${competence} has the unknown principle ${principle}.` }, { nb: 'Velg et annet.', nn: 'Vel eit anna.', en: 'Write one of those in principles.' });
export const noSuchCompetence = (goal: string, competence: string): RemarkWords =>
  remark({ nb: `målet ${goal} ber om ${competence}, som ikke finnes.`, nn: `målet ${goal} ber om ${competence}, som ikkje finst.`, en: `the goal ${goal} has the unknown competence ${competence}.` }, { nb: 'Ta den ut av målet.', nn: 'Ta han ut av målet.', en: 'Write one of those in competences.' });
export const twice = (key: string): RemarkWords =>
  remark({ nb: `${key} står to ganger.`, nn: `${key} står to gonger.`, en: `${key} stands twice.` }, { nb: 'Ta bort den ene.', nn: 'Ta bort den eine.', en: 'Take one of them out.' });
export const withoutWords = (path: string): RemarkWords =>
  remark({ nb: `${path} mangler tekst.`, nn: `${path} manglar tekst.`, en: `${path} is missing.` }, { nb: 'Skriv den.', nn: 'Skriv han.', en: 'Write it.' });

/** Taken out of the file though people hold it, or goals ask for it. */
export const inUse = (competence: string, people: number, goals: number): RemarkWords => {
  const by = people > 0 ? { nb: `${people} har nådd nivåer i ${competence}`, nn: `${people} har nådd nivå i ${competence}`, en: `${people} have reached levels of ${competence}` } : { nb: `${goals} mål ber om ${competence}`, nn: `${goals} mål ber om ${competence}`, en: `${goals} goals ask for ${competence}` };
  return remark(
    { nb: `${by.nb}, og kompetansen kan ikke fjernes.`, nn: `${by.nn}, og kompetansen kan ikkje fjernast.`, en: `${by.en}, so it can't be removed.` },
    { nb: 'Ta den ut av bruk i stedet: Da blir det som er nådd, stående.', nn: 'Ta han ut av bruk i staden: Då blir det som er nådd, ståande.', en: 'Write retired: and a date on it instead: what has been reached then stays.' },
  );
};
