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
  erasure: { how: 'delete', sql: ['DELETE FROM draft_visit WHERE employee_id = :person'] },
});

definePersonalData({
  key: 'catalogue.publication',
  table: 'publication',
  title: { nb: 'Det du har publisert', nn: 'Det du har publisert', en: 'What you have published' },
  purpose: { nb: 'Viser de andre som redigerer, hvem som publiserte hva.', nn: 'Viser dei andre som redigerer, kven som publiserte kva.', en: 'Shows the others who edit who published what.' },
  kept: { nb: 'Så lenge du er ansatt, og til kommunen har slettet deg.', nn: 'Så lenge du er tilsett, og til kommunen har sletta deg.', en: 'As long as you are employed, and until the municipality has erased you.' },
  columns: [
    { value: 'p.kind', nb: 'hva', nn: 'kva', en: 'what' },
    { value: 'p.subject_id', nb: 'id', nn: 'id', en: 'id' },
    { value: 'p.published_at', nb: 'publisert', nn: 'publisert', en: 'published' },
  ],
  from: 'FROM publication p WHERE p.published_by = ?',
  orderBy: 'p.published_at DESC',
  erasure: { how: 'cut', sql: ['UPDATE publication SET published_by = NULL WHERE published_by = :person'] },
});

definePersonalData({
  key: 'catalogue.withdrawal',
  table: 'withdrawal',
  title: { nb: 'Det du har tatt ut av bruk, eller tatt i bruk igjen', nn: 'Det du har teke ut av bruk, eller teke i bruk igjen', en: 'What you have withdrawn or brought back' },
  purpose: { nb: 'Viser de andre som redigerer, hvem som gjorde hva.', nn: 'Viser dei andre som redigerer, kven som gjorde kva.', en: 'Shows the others who edit who did what.' },
  kept: { nb: 'Så lenge du er ansatt, og til kommunen har slettet deg.', nn: 'Så lenge du er tilsett, og til kommunen har sletta deg.', en: 'As long as you are employed, and until the municipality has erased you.' },
  columns: [
    { value: 'w.kind', nb: 'hva', nn: 'kva', en: 'what' },
    { value: 'w.subject_id', nb: 'id', nn: 'id', en: 'id' },
    { value: 'w.withdrawn_at', nb: 'tatt ut', nn: 'teke ut', en: 'withdrawn' },
    { value: 'w.brought_back_at', nb: 'i bruk igjen', nn: 'i bruk igjen', en: 'brought back' },
  ],
  from: 'FROM withdrawal w WHERE ? IN (w.withdrawn_by, w.brought_back_by)',
  orderBy: 'w.withdrawn_at DESC',
  erasure: { how: 'cut', sql: ['UPDATE withdrawal SET withdrawn_by = NULL WHERE withdrawn_by = :person', 'UPDATE withdrawal SET brought_back_by = NULL WHERE brought_back_by = :person'] },
});

definePersonalData({
  key: 'catalogue.scheduled-publication',
  table: 'scheduled_publication',
  title: { nb: 'Utkast du har satt et tidspunkt for', nn: 'Utkast du har sett eit tidspunkt for', en: 'Drafts you have set a time for' },
  purpose: { nb: 'Viser de andre som redigerer, hvem som har bestemt at noe skal publiseres.', nn: 'Viser dei andre som redigerer, kven som har bestemt at noko skal publiserast.', en: 'Shows the others who edit who has decided that something is to be published.' },
  kept: UNTIL_PUBLISHED,
  columns: [DRAFT, { value: 's.publish_at', nb: 'publiseres', nn: 'blir publisert', en: 'to be published' }, { value: 's.scheduled_at', nb: 'bestemt', nn: 'bestemt', en: 'decided' }],
  from: 'FROM scheduled_publication s JOIN draft d ON d.id = s.draft_id WHERE s.scheduled_by = ?',
  orderBy: 's.publish_at DESC',
  erasure: { how: 'pseudonym', sql: ['UPDATE scheduled_publication SET scheduled_by = :pseudonym WHERE scheduled_by = :person'] },
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
  erasure: { how: 'cut', sql: ['UPDATE draft_file SET edited_by = NULL WHERE edited_by = :person', 'UPDATE draft SET touched_by = NULL WHERE touched_by = :person'] },
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
  erasure: { how: 'cut', sql: ['UPDATE h5p_library SET installed_by = NULL WHERE installed_by = :person'] },
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
  kept: { nb: 'Så lenge du er ansatt, og til kommunen har slettet deg.', nn: 'Så lenge du er tilsett, og til kommunen har sletta deg.', en: 'As long as you are employed, and until the municipality has erased you.' },
  columns: [
    { value: 'u.course_slug', nb: 'kurs', nn: 'kurs', en: 'course' },
    { value: 'u.to_library', nb: 'til versjon', nn: 'til versjon', en: 'to version' },
    { value: 'u.done_at', nb: 'når', nn: 'når', en: 'when' },
  ],
  from: 'FROM h5p_upgrade u WHERE u.done_by = ?',
  orderBy: 'u.done_at DESC',
  erasure: { how: 'cut', sql: ['UPDATE h5p_upgrade SET done_by = NULL WHERE done_by = :person'] },
});

definePersonalData({
  key: 'catalogue.h5p-content',
  table: 'h5p_content',
  title: { nb: 'Pakker du har lastet opp', nn: 'Pakkar du har lasta opp', en: 'Packages you have uploaded' },
  purpose: {
    nb: 'Viser de andre som redigerer, hvem de kan spørre om innholdet.',
    nn: 'Viser dei andre som redigerer, kven dei kan spørje om innhaldet.',
    en: 'Shows the others who edit whom to ask about the content.',
  },
  kept: { nb: 'Så lenge du er ansatt. Innholdet blir stående uten navnet ditt.', nn: 'Så lenge du er tilsett. Innhaldet blir ståande utan namnet ditt.', en: 'As long as you are employed. The content stays without your name.' },
  columns: [{ value: 'h.title', nb: 'pakke', nn: 'pakke', en: 'package' }, { value: 'h.created_at', nb: 'lastet opp', nn: 'lasta opp', en: 'uploaded' }],
  from: 'FROM h5p_content h WHERE h.uploaded_by = ?',
  orderBy: 'h.created_at DESC',
  erasure: { how: 'cut', sql: ['UPDATE h5p_content SET uploaded_by = NULL WHERE uploaded_by = :person'] },
});

definePersonalData({
  key: 'catalogue.course-package',
  table: 'course_package',
  title: { nb: 'Kurspakker du har lastet opp', nn: 'Kurspakkar du har lasta opp', en: 'Course packages you have uploaded' },
  purpose: {
    nb: 'En kurspakke er et program fra andre. Da må de som redigerer, vite hvem de kan spørre om den.',
    nn: 'Ein kurspakke er eit program frå andre. Då må dei som redigerer, vite kven dei kan spørje om han.',
    en: 'A course package is a program made by others, so those who edit need to know whom to ask about it.',
  },
  kept: { nb: 'Så lenge du er ansatt. Kurspakken blir stående uten navnet ditt.', nn: 'Så lenge du er tilsett. Kurspakken blir ståande utan namnet ditt.', en: 'As long as you are employed. The course package stays without your name.' },
  columns: [{ value: 'p.title', nb: 'kurspakke', nn: 'kurspakke', en: 'course package' }, { value: 'p.created_at', nb: 'lastet opp', nn: 'lasta opp', en: 'uploaded' }],
  from: 'FROM course_package p WHERE p.created_by = ?',
  orderBy: 'p.created_at DESC',
  erasure: { how: 'cut', sql: ['UPDATE course_package SET created_by = NULL WHERE created_by = :person'] },
});
