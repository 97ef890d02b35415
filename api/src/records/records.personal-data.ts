import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'records.statement',
  table: 'statement',
  title: 'Det du har gjort i kursene',
  purpose: 'Viser at et kurs eller en øvelse er gjennomført, og er grunnlaget for kompetansen din.',
  kept: 'Så lenge du er ansatt, og til arbeidsgiver har slettet deg.',
  select: 's.id AS id, v.iri AS handling, a.iri AS hva, s.stored_at AS tidspunkt, s.received AS innhold',
  from: 'FROM statement s JOIN actor ac ON ac.id = s.actor_id JOIN verb v ON v.id = s.verb_id LEFT JOIN activity a ON a.id = s.activity_id WHERE ac.employee_id = ?',
  orderBy: 's.seq DESC',
});

definePersonalData({
  key: 'records.state-document',
  table: 'state_document',
  title: 'Hvor du er i øvelsene',
  purpose: 'Gjør at du kan lukke en øvelse og fortsette der du var.',
  kept: 'Til øvelsen tas ut av bruk, eller du slettes.',
  select: 'a.iri AS øvelse, d.state_id AS del, d.updated_at AS lagret, CONVERT(d.content USING utf8mb4) AS innhold',
  from: 'FROM state_document d JOIN actor ac ON ac.id = d.actor_id JOIN activity a ON a.id = d.activity_id WHERE ac.employee_id = ?',
  orderBy: 'd.updated_at DESC',
});

definePersonalData({
  key: 'records.actor',
  table: 'actor',
  title: 'Kontoen din i læringsloggen',
  purpose: 'Knytter det du har gjort, til deg uten navn eller e-postadresse.',
  kept: 'Så lenge læringsloggen finnes; koblingen til deg fjernes når du slettes.',
  select: 'ac.identifier AS konto',
  from: 'FROM actor ac WHERE ac.employee_id = ?',
  orderBy: 'ac.id',
});
