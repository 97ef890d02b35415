import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'catalogue.draft-visit',
  table: 'draft_visit',
  title: 'Utkast du har hatt åpne',
  purpose: 'Gjør at to som redigerer det samme, får vite om hverandre.',
  kept: 'Til utkastet er publisert eller forkastet.',
  select: 'd.title AS utkast, v.seen_at AS `sist åpent`',
  from: 'FROM draft_visit v JOIN draft d ON d.id = v.draft_id WHERE v.employee_id = ?',
  orderBy: 'v.seen_at DESC',
});

definePersonalData({
  key: 'catalogue.draft-file',
  table: 'draft_file',
  title: 'Utkast du har skrevet på',
  purpose: 'Viser de andre som redigerer, hvem som har endret hva.',
  kept: 'Til utkastet er publisert eller forkastet.',
  select: 'd.title AS utkast, f.path AS del, f.edited_at AS endret',
  from: 'FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE f.edited_by = ?',
  orderBy: 'f.edited_at DESC',
});
