import { definePersonalData, defineRetention } from '../platform/index.js';
import { storedAtIn } from './clock/clock.rules.js';

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
    { value: storedAtIn('s.seq'), nb: 'tidspunkt', nn: 'tidspunkt', en: 'time' },
    { value: 's.received', nb: 'innhold', nn: 'innhald', en: 'content' },
  ],
  from: 'FROM statement s JOIN verb v ON v.id = s.verb_id LEFT JOIN activity a ON a.id = s.activity_id WHERE s.seq IN (SELECT x.statement_seq FROM actor ac JOIN statement_actor x ON x.actor_id = ac.id AND x.breadth = 1 AND x.matched_seq = x.statement_seq WHERE ac.employee_id = ?)',
  orderBy: 's.seq DESC',
  erasure: { how: 'pseudonym' },
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
  erasure: { how: 'delete' },
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
  erasure: { how: 'delete' },
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
  erasure: { how: 'pseudonym' },
});

const KEPT_AS_PROOF = {
  nb: 'Så lenge læringsloggen finnes; koblingen til deg fjernes når du slettes.',
  nn: 'Så lenge læringsloggen finst; koplinga til deg blir fjerna når du blir sletta.',
  en: 'As long as the learning log exists; what ties it to you is removed when you are erased.',
};
const REASON = { value: 'l.reason', nb: 'begrunnelse', nn: 'grunngiving', en: 'reason' };
const LOOKED_AT = { value: 'l.looked_at', nb: 'tidspunkt', nn: 'tidspunkt', en: 'time' };

definePersonalData({
  key: 'records.looked-at',
  table: 'statement_look',
  title: { nb: 'Hvem som har sett på det du har gjort', nn: 'Kven som har sett på det du har gjort', en: 'Who has looked at what you have done' },
  purpose: {
    nb: 'Ingen administrator kan se det du har gjort med navnet ditt ved, uten å si hvorfor. Her ser du hvem det var, og hva de skrev.',
    nn: 'Ingen administrator kan sjå det du har gjort med namnet ditt ved, utan å seie kvifor. Her ser du kven det var, og kva dei skreiv.',
    en: 'No administrator can see what you have done with your name beside it without saying why. Here you see who it was, and what they wrote.',
  },
  kept: KEPT_AS_PROOF,
  columns: [LOOKED_AT, { value: "CONCAT(e.given_name, ' ', e.family_name)", nb: 'hvem', nn: 'kven', en: 'who' }, REASON],
  from: 'FROM statement_look l JOIN actor ac ON ac.id = l.actor_id LEFT JOIN employee e ON e.id = l.looked_by WHERE ac.employee_id = ?',
  orderBy: 'l.looked_at DESC, l.id DESC',
  erasure: { how: 'delete' },
});

definePersonalData({
  key: 'records.looked-by-me',
  table: 'statement_look',
  title: { nb: 'Når du har sett på det andre har gjort', nn: 'Når du har sett på det andre har gjort', en: 'When you have looked at what others have done' },
  purpose: {
    nb: 'For at den det gjelder, skal kunne se hvem som har sett, og hvorfor.',
    nn: 'For at den det gjeld, skal kunne sjå kven som har sett, og kvifor.',
    en: 'So that whoever it is about can see who has looked, and why.',
  },
  kept: KEPT_AS_PROOF,
  columns: [LOOKED_AT, REASON],
  from: 'FROM statement_look l WHERE l.looked_by = ?',
  orderBy: 'l.looked_at DESC, l.id DESC',
  erasure: { how: 'cut', sql: ['UPDATE statement_look SET looked_by = NULL WHERE looked_by = :person'] },
});

definePersonalData({
  key: 'records.lrs-client',
  table: 'lrs_client',
  title: { nb: 'Verktøy du har koblet til for kommunen', nn: 'Verktøy du har kopla til for kommunen', en: 'Tools you have connected for the municipality' },
  purpose: {
    nb: 'For at det skal gå an å se hvem som har gitt et verktøy tilgang.',
    nn: 'For at det skal gå an å sjå kven som har gitt eit verktøy tilgang.',
    en: 'So that one can see who has given a tool access.',
  },
  kept: { nb: 'Så lenge verktøyet står i registeret.', nn: 'Så lenge verktøyet står i registeret.', en: 'As long as the tool stands in the register.' },
  columns: [
    { value: 'c.name', nb: 'verktøy', nn: 'verktøy', en: 'tool' },
    { value: 'c.created_at', nb: 'koblet til', nn: 'kopla til', en: 'connected' },
    { value: 'c.revoked_at', nb: 'koblet fra', nn: 'kopla frå', en: 'disconnected' },
  ],
  from: 'FROM lrs_client c WHERE c.created_by = ? AND c.owned_by IS NULL',
  orderBy: 'c.created_at DESC, c.id DESC',
  erasure: { how: 'cut', sql: ['UPDATE lrs_client SET created_by = NULL WHERE created_by = :person'] },
});

definePersonalData({
  key: 'records.own-tool',
  table: 'lrs_client',
  title: { nb: 'Programmer du har koblet til deg selv', nn: 'Program du har kopla til deg sjølv', en: 'Programs you have connected to yourself' },
  purpose: {
    nb: 'For at et program du selv har valgt, skal kunne fortelle hva du har gjort, eller lese det.',
    nn: 'For at eit program du sjølv har valt, skal kunne fortelje kva du har gjort, eller lese det.',
    en: 'So that a program you have chosen yourself can tell what you have done, or read it.',
  },
  kept: {
    nb: 'Til du slettes. Nøkkelen virker til du kobler programmet fra, eller slutter.',
    nn: 'Til du blir sletta. Nøkkelen verkar til du koplar programmet frå, eller sluttar.',
    en: 'Until you are erased. The key works until you disconnect the program, or leave.',
  },
  columns: [
    { value: 'c.name', nb: 'program', nn: 'program', en: 'program' },
    { value: 'c.created_at', nb: 'koblet til', nn: 'kopla til', en: 'connected' },
    { value: 'c.last_used_at', nb: 'sist brukt', nn: 'sist brukt', en: 'last used' },
    { value: 'c.revoked_at', nb: 'koblet fra', nn: 'kopla frå', en: 'disconnected' },
  ],
  from: 'FROM lrs_client c WHERE c.owned_by = ?',
  orderBy: 'c.created_at DESC, c.id DESC',
  erasure: { how: 'delete', sql: ['DELETE FROM lrs_client WHERE owned_by = :person'] },
});

const OLDER = 'UTC_TIMESTAMP(3) - INTERVAL ? DAY';

defineRetention({
  key: 'records.state-document',
  title: { nb: 'Hvor folk er i øvelsene', nn: 'Kvar folk er i øvingane', en: 'Where people are in the exercises' },
  text: {
    nb: 'Halvferdige svar som ingen har rørt siden. Det som er fullført, blir stående; den som åpner øvelsen igjen, begynner på nytt.',
    nn: 'Halvferdige svar som ingen har rørt sidan. Det som er fullført, blir ståande; den som opnar øvinga igjen, byrjar på nytt.',
    en: 'Half-finished answers that nobody has touched since. What is completed stays; whoever opens the exercise again begins anew.',
  },
  suggested: 730,
  least: 30,
  most: 3650,
  sql: { count: `SELECT COUNT(*) AS count FROM state_document WHERE updated_at < ${OLDER}`, remove: `DELETE FROM state_document WHERE updated_at < ${OLDER}` },
});

defineRetention({
  key: 'records.look',
  title: { nb: 'Hvem som har sett på hva noen har gjort', nn: 'Kven som har sett på kva nokon har gjort', en: 'Who has looked at what somebody has done' },
  text: {
    nb: 'Når det er borte, ser den det gjelder, ikke lenger hvem som så, og hvorfor.',
    nn: 'Når det er borte, ser ikkje den det gjeld, lenger kven som såg, og kvifor.',
    en: 'When it is gone, whoever it was about no longer sees who looked, and why.',
  },
  suggested: 730,
  least: 365,
  most: 3650,
  sql: { count: `SELECT COUNT(*) AS count FROM statement_look WHERE looked_at < ${OLDER}`, remove: `DELETE FROM statement_look WHERE looked_at < ${OLDER}` },
});

defineRetention({
  key: 'records.own-tool',
  title: { nb: 'Programmer som ansatte har koblet fra', nn: 'Program som tilsette har kopla frå', en: 'Programs that employees have disconnected' },
  text: {
    nb: 'Navnet på programmet, og når det var koblet til. Det programmet har fortalt, blir stående.',
    nn: 'Namnet på programmet, og når det var kopla til. Det programmet har fortalt, blir ståande.',
    en: 'What the program was called, and when it was connected. What it has told stays.',
  },
  suggested: 365,
  least: 1,
  most: 3650,
  sql: {
    count: `SELECT COUNT(*) AS count FROM lrs_client WHERE owned_by IS NOT NULL AND revoked_at < ${OLDER}`,
    remove: `DELETE FROM lrs_client WHERE owned_by IS NOT NULL AND revoked_at < ${OLDER}`,
  },
});
