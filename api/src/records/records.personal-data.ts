import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'records.statement',
  table: 'statement',
  title: { nb: 'Det du har gjort i kursene', nn: 'Det du har gjort i kursa', en: 'What you have done in the courses' },
  purpose: {
    nb: 'Viser at et kurs eller en øvelse er gjennomført, og er grunnlaget for kompetansen din.',
    nn: 'Viser at eit kurs eller ei øving er gjennomført, og er grunnlaget for kompetansen din.',
    en: 'Shows that a course or an exercise has been done, and is what your competence rests on.',
  },
  kept: {
    nb: 'Så lenge du er ansatt, og til arbeidsgiver har slettet deg.',
    nn: 'Så lenge du er tilsett, og til arbeidsgivaren har sletta deg.',
    en: 'As long as you are employed, and until your employer has erased you.',
  },
  columns: [
    { value: 's.id', nb: 'id', nn: 'id', en: 'id' },
    { value: 'v.iri', nb: 'handling', nn: 'handling', en: 'action' },
    { value: 'a.iri', nb: 'hva', nn: 'kva', en: 'what' },
    { value: 's.stored_at', nb: 'tidspunkt', nn: 'tidspunkt', en: 'time' },
    { value: 's.received', nb: 'innhold', nn: 'innhald', en: 'content' },
  ],
  from: 'FROM actor ac JOIN statement_actor x ON x.actor_id = ac.id AND x.breadth = 1 AND x.matched_seq = x.statement_seq JOIN statement s ON s.seq = x.statement_seq JOIN verb v ON v.id = s.verb_id LEFT JOIN activity a ON a.id = s.activity_id WHERE ac.employee_id = ?',
  orderBy: 's.seq DESC',
});

definePersonalData({
  key: 'records.state-document',
  table: 'state_document',
  title: { nb: 'Hvor du er i øvelsene', nn: 'Kvar du er i øvingane', en: 'Where you are in the exercises' },
  purpose: {
    nb: 'Gjør at du kan lukke en øvelse og fortsette der du var.',
    nn: 'Gjer at du kan lukke ei øving og halde fram der du var.',
    en: 'Lets you close an exercise and go on where you were.',
  },
  kept: {
    nb: 'Til øvelsen tas ut av bruk, eller du slettes.',
    nn: 'Til øvinga blir teken ut av bruk, eller du blir sletta.',
    en: 'Until the exercise is taken out of use, or you are erased.',
  },
  columns: [
    { value: 'a.iri', nb: 'øvelse', nn: 'øving', en: 'exercise' },
    { value: 'd.state_id', nb: 'del', nn: 'del', en: 'part' },
    { value: 'd.updated_at', nb: 'lagret', nn: 'lagra', en: 'saved' },
    { value: 'CONVERT(d.content USING utf8mb4)', nb: 'innhold', nn: 'innhald', en: 'content' },
  ],
  from: 'FROM state_document d JOIN actor ac ON ac.id = d.actor_id JOIN activity a ON a.id = d.activity_id WHERE ac.employee_id = ?',
  orderBy: 'd.updated_at DESC',
});

definePersonalData({
  key: 'records.agent-profile',
  table: 'agent_profile',
  title: { nb: 'Det andre verktøy har lagret om deg', nn: 'Det andre verktøy har lagra om deg', en: 'What other tools have kept about you' },
  purpose: {
    nb: 'Lar et verktøy som er koblet til Spor, huske valgene dine fra gang til gang.',
    nn: 'Lèt eit verktøy som er kopla til Spor, hugse vala dine frå gong til gong.',
    en: 'Lets a tool that is connected to Spor remember your choices from one time to the next.',
  },
  kept: {
    nb: 'Til verktøyet sletter det, eller du slettes.',
    nn: 'Til verktøyet slettar det, eller du blir sletta.',
    en: 'Until the tool deletes it, or you are erased.',
  },
  columns: [
    { value: 'd.profile_id', nb: 'del', nn: 'del', en: 'part' },
    { value: 'd.updated_at', nb: 'lagret', nn: 'lagra', en: 'saved' },
    { value: 'CONVERT(d.content USING utf8mb4)', nb: 'innhold', nn: 'innhald', en: 'content' },
  ],
  from: 'FROM agent_profile d JOIN actor ac ON ac.id = d.actor_id WHERE ac.employee_id = ?',
  orderBy: 'd.updated_at DESC',
});

definePersonalData({
  key: 'records.actor',
  table: 'actor',
  title: { nb: 'Kontoen din i læringsloggen', nn: 'Kontoen din i læringsloggen', en: 'Your account in the learning log' },
  purpose: {
    nb: 'Knytter det du har gjort, til deg uten navn eller e-postadresse.',
    nn: 'Knyter det du har gjort, til deg utan namn eller e-postadresse.',
    en: 'Ties what you have done to you, without your name or e-mail address.',
  },
  kept: {
    nb: 'Så lenge læringsloggen finnes; koblingen til deg fjernes når du slettes.',
    nn: 'Så lenge læringsloggen finst; koplinga til deg blir fjerna når du blir sletta.',
    en: 'As long as the learning log exists; what ties it to you is removed when you are erased.',
  },
  columns: [{ value: 'ac.identifier', nb: 'konto', nn: 'konto', en: 'account' }],
  from: 'FROM actor ac WHERE ac.employee_id = ?',
  orderBy: 'ac.id',
});
