import { definePersonalData } from '../platform/index.js';

const UNTIL_PUBLISHED = {
  nb: 'Til utkastet er publisert eller forkastet.',
  nn: 'Til utkastet er publisert eller forkasta.',
  en: 'Until the draft is published or discarded.',
};
const DRAFT = { value: 'd.title', nb: 'utkast', nn: 'utkast', en: 'draft' };

definePersonalData({
  key: 'catalogue.draft-visit',
  table: 'draft_visit',
  title: { nb: 'Utkast du har hatt åpne', nn: 'Utkast du har hatt opne', en: 'Drafts you have had open' },
  purpose: {
    nb: 'Gjør at to som redigerer det samme, får vite om hverandre.',
    nn: 'Gjer at to som redigerer det same, får vite om kvarandre.',
    en: 'So that two who edit the same thing know of each other.',
  },
  kept: UNTIL_PUBLISHED,
  columns: [DRAFT, { value: 'v.seen_at', nb: 'sist åpent', nn: 'sist ope', en: 'last open' }],
  from: 'FROM draft_visit v JOIN draft d ON d.id = v.draft_id WHERE v.employee_id = ?',
  orderBy: 'v.seen_at DESC',
});

definePersonalData({
  key: 'catalogue.draft-file',
  table: 'draft_file',
  title: { nb: 'Utkast du har skrevet på', nn: 'Utkast du har skrive på', en: 'Drafts you have written in' },
  purpose: {
    nb: 'Viser de andre som redigerer, hvem som har endret hva.',
    nn: 'Viser dei andre som redigerer, kven som har endra kva.',
    en: 'Shows the others who edit who has changed what.',
  },
  kept: UNTIL_PUBLISHED,
  columns: [DRAFT, { value: 'f.path', nb: 'del', nn: 'del', en: 'part' }, { value: 'f.edited_at', nb: 'endret', nn: 'endra', en: 'changed' }],
  from: 'FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE f.edited_by = ?',
  orderBy: 'f.edited_at DESC',
});

definePersonalData({
  key: 'catalogue.h5p-library',
  table: 'h5p_library',
  title: { nb: 'Innholdstyper du har installert', nn: 'Innhaldstypar du har installert', en: 'Content types you have installed' },
  purpose: {
    nb: 'En innholdstype er et program som kjører i øvelsene. Da må vi vite hvem som la den inn.',
    nn: 'Ein innhaldstype er eit program som køyrer i øvingane. Då må vi vite kven som la han inn.',
    en: 'A content type is a program that runs in the exercises, so we need to know who put it there.',
  },
  kept: { nb: 'Til innholdstypen er fjernet eller erstattet.', nn: 'Til innhaldstypen er fjerna eller erstatta.', en: 'Until the content type is removed or replaced.' },
  columns: [{ value: 'l.name', nb: 'innholdstype', nn: 'innhaldstype', en: 'content type' }, { value: 'l.installed_at', nb: 'installert', nn: 'installert', en: 'installed' }],
  from: 'FROM h5p_library l WHERE l.installed_by = ?',
  orderBy: 'l.installed_at DESC',
});

definePersonalData({
  key: 'catalogue.h5p-upgrade',
  table: 'h5p_upgrade',
  title: { nb: 'Øvelser du har oppgradert', nn: 'Øvingar du har oppgradert', en: 'Exercises you have upgraded' },
  purpose: {
    nb: 'Gjør at en oppgradering kan tas tilbake, og at redaktørene vet hvem de kan spørre.',
    nn: 'Gjer at ei oppgradering kan takast tilbake, og at redaktørane veit kven dei kan spørje.',
    en: 'So that an upgrade can be taken back, and editors know whom to ask.',
  },
  kept: { nb: 'Så lenge du er ansatt.', nn: 'Så lenge du er tilsett.', en: 'As long as you are employed.' },
  columns: [
    { value: 'u.course_slug', nb: 'kurs', nn: 'kurs', en: 'course' },
    { value: 'u.to_library', nb: 'til versjon', nn: 'til versjon', en: 'to version' },
    { value: 'u.done_at', nb: 'når', nn: 'når', en: 'when' },
  ],
  from: 'FROM h5p_upgrade u WHERE u.done_by = ?',
  orderBy: 'u.done_at DESC',
});
