import { type Texts } from '../../platform/index.js';
import { type RemarkWords } from '../content-import/remark-words.rules.js';

const found = (reason: Texts, advice: Texts = { nb: '', nn: '', en: '' }): RemarkWords => ({ reason, advice });

export const NOT_SEEN = found(
  { nb: 'ingen har sett gjennom siden slik den står nå, med tilgjengelighetstesten.', nn: 'ingen har sett gjennom sida slik ho står no, med tilgjengetesten.', en: 'nobody has looked through the page as it stands, with the accessibility test.' },
  { nb: 'Åpne siden der utkastet publiseres, og vent til testen er ferdig.', nn: 'Opne sida der utkastet blir publisert, og vent til testen er ferdig.', en: 'Open the page where the draft is published, and wait until the test is done.' },
);

/** What an editor can do about it; the rest in axe's own words. */
const RULES: Readonly<Record<string, RemarkWords>> = {
  'color-contrast': found({ nb: 'noe av teksten er for svak mot bakgrunnen.', nn: 'noko av teksten er for svak mot bakgrunnen.', en: 'some of the text is too faint against its background.' }, { nb: 'Bruk sterkere farger.', nn: 'Bruk sterkare fargar.', en: 'Use stronger colours.' }),
  'image-alt': found({ nb: 'et bilde har ingen alternativ tekst.', nn: 'eit bilete har ingen alternativ tekst.', en: 'a picture has no alternative text.' }, { nb: 'Si hva det viser.', nn: 'Sei kva det viser.', en: 'Say what it shows.' }),
  'heading-order': found({ nb: 'en overskrift hopper over et nivå.', nn: 'ei overskrift hoppar over eit nivå.', en: 'a heading skips a level.' }, { nb: 'Velg nivået under den forrige.', nn: 'Vel nivået under den førre.', en: 'Choose the level below the one before.' }),
  'empty-heading': found({ nb: 'en overskrift er tom.', nn: 'ei overskrift er tom.', en: 'a heading is empty.' }, { nb: 'Skriv noe i den, eller ta den bort.', nn: 'Skriv noko i ho, eller ta ho bort.', en: 'Write something in it, or take it out.' }),
  'link-name': found({ nb: 'en lenke sier ikke hvor den går.', nn: 'ei lenkje seier ikkje kvar ho går.', en: 'a link does not say where it leads.' }, { nb: 'Skriv en tekst på den.', nn: 'Skriv ein tekst på ho.', en: 'Write a text on it.' }),
  'button-name': found({ nb: 'en knapp har ikke noe navn.', nn: 'ein knapp har ikkje noko namn.', en: 'a button has no name.' }, { nb: 'Gi den en tekst.', nn: 'Gi han ein tekst.', en: 'Give it a text.' }),
  label: found({ nb: 'et felt har ingen ledetekst.', nn: 'eit felt har ingen leietekst.', en: 'a field has no label.' }, { nb: 'Skriv hva som skal stå der.', nn: 'Skriv kva som skal stå der.', en: 'Write what is to stand there.' }),
  'video-caption': found({ nb: 'en film har ikke teksting.', nn: 'ein film er ikkje teksta.', en: 'a film has no captions.' }, { nb: 'Last opp en fil med teksting.', nn: 'Last opp ei fil med teksting.', en: 'Upload a file with captions.' }),
  'empty-table-header': found({ nb: 'en kolonne i en tabell har ingen overskrift.', nn: 'ei kolonne i ein tabell har inga overskrift.', en: 'a column of a table has no heading.' }, { nb: 'Skriv en.', nn: 'Skriv ei.', en: 'Write one.' }),
  list: found({ nb: 'en liste er ikke riktig satt opp.', nn: 'ei liste er ikkje rett sett opp.', en: 'a list is not set up rightly.' }, { nb: 'Lag den på nytt med knappen for liste.', nn: 'Lag ho på nytt med knappen for liste.', en: 'Make it anew with the button for lists.' }),
  'link-in-text-block': found({ nb: 'en lenke kan ikke skilles fra teksten rundt.', nn: 'ei lenkje kan ikkje skiljast frå teksten rundt.', en: 'a link can’t be told from the text around it.' }, { nb: 'Gi den strek eller tydelig farge.', nn: 'Gi ho strek eller tydeleg farge.', en: 'Underline it or give it a clear colour.' }),
  'frame-title': found({ nb: 'en ramme har ikke noe navn.', nn: 'ei ramme har ikkje noko namn.', en: 'a frame has no name.' }, { nb: 'Gi øvelsen en tittel.', nn: 'Gi øvinga ein tittel.', en: 'Give the exercise a title.' }),
  'scrollable-region-focusable': found({ nb: 'noe som kan rulles, nås ikke med tastatur.', nn: 'noko som kan rullast, kjem ein ikkje til med tastatur.', en: 'something that scrolls can’t be reached by keyboard.' }, { nb: 'Gjør det kortere.', nn: 'Gjer det kortare.', en: 'Make it shorter.' }),
};

/** @param help axe's own English words */
export const axeWords = (rule: string, help: string): RemarkWords =>
  RULES[rule] ??
  found({
    nb: `noe på siden kan være vanskelig for dem som bruker skjermleser eller tastatur. Testen kaller det «${help}».`,
    nn: `noko på sida kan vere vanskeleg for dei som bruker skjermlesar eller tastatur. Testen kallar det «${help}».`,
    en: `something on the page may be hard for those who use a screen reader or a keyboard. The test calls it “${help}”.`,
  });
