import { definePersonalData } from '../platform/index.js';

const THREE_MONTHS_AFTER = {
  nb: 'Så lenge du er ansatt, og i tre måneder etter at du har sluttet.',
  nn: 'Så lenge du er tilsett, og i tre månader etter at du har slutta.',
  en: 'As long as you are employed, and for three months after you have left.',
};

definePersonalData({
  key: 'people.employee',
  table: 'employee',
  title: { nb: 'Hvem du er', nn: 'Kven du er', en: 'Who you are' },
  purpose: {
    nb: 'For at du skal kunne logge inn, og for at det du lærer, skal bli stående på deg.',
    nn: 'For at du skal kunne logge inn, og for at det du lærer, skal bli ståande på deg.',
    en: 'So that you can sign in, and what you learn is recorded as yours.',
  },
  kept: THREE_MONTHS_AFTER,
  columns: [
    { value: 'employee_number', nb: 'ansattnummer', nn: 'tilsettnummer', en: 'employee number' },
    { value: 'given_name', nb: 'fornavn', nn: 'førenamn', en: 'given name' },
    { value: 'family_name', nb: 'etternavn', nn: 'etternamn', en: 'family name' },
    { value: 'email', nb: 'e-post', nn: 'e-post', en: 'e-mail' },
    { value: 'language', nb: 'språk', nn: 'språk', en: 'language' },
    { value: 'password_hash IS NOT NULL', nb: 'har passord', nn: 'har passord', en: 'has a password' },
    { value: 'sign_in_subject', nb: 'id i jobbkontoen', nn: 'id i jobbkontoen', en: 'id in the work account' },
    { value: 'created_at', nb: 'registrert', nn: 'registrert', en: 'registered' },
  ],
  from: 'FROM employee WHERE id = ?',
  orderBy: 'id',
});

definePersonalData({
  key: 'people.position',
  table: 'position',
  title: { nb: 'Hvor du arbeider', nn: 'Kvar du arbeider', en: 'Where you work' },
  purpose: {
    nb: 'For at lederen din skal kunne gi deg det du trenger å lære, og for at tallene for enheten skal bli riktige.',
    nn: 'For at leiaren din skal kunne gi deg det du treng å lære, og for at tala for eininga skal bli rette.',
    en: 'So that your leader can give you what you need to learn, and the unit’s figures are right.',
  },
  kept: THREE_MONTHS_AFTER,
  columns: [
    { value: 'p.title', nb: 'stilling', nn: 'stilling', en: 'position' },
    { value: 'u.name', nb: 'enhet', nn: 'eining', en: 'unit' },
    { value: 'DATE_FORMAT(p.starts_on, "%Y-%m-%d")', nb: 'fra dato', nn: 'frå dato', en: 'from' },
    { value: 'DATE_FORMAT(p.ends_on, "%Y-%m-%d")', nb: 'til dato', nn: 'til dato', en: 'to' },
  ],
  from: 'FROM `position` p JOIN org_unit u ON u.id = p.org_unit_id WHERE p.employee_id = ?',
  orderBy: 'p.starts_on DESC, p.id DESC',
});

const ROLE = { value: 'g.role', nb: 'rolle', nn: 'rolle', en: 'role' };
const UNIT = { value: 'u.name', nb: 'enhet', nn: 'eining', en: 'unit' };
const GRANTED = { value: 'g.granted_at', nb: 'gitt', nn: 'gitt', en: 'granted' };

definePersonalData({
  key: 'people.role-grant',
  table: 'role_grant',
  title: { nb: 'Hvilke roller du har', nn: 'Kva roller du har', en: 'Which roles you have' },
  purpose: {
    nb: 'For at du skal få gjøre og se det jobben krever, og ikke mer.',
    nn: 'For at du skal få gjere og sjå det jobben krev, og ikkje meir.',
    en: 'So that you may do and see what the job takes, and no more.',
  },
  kept: {
    nb: 'Så lenge du er ansatt. Roller som er tatt bort, blir stående med dato, så det går an å se hvem som hadde tilgang når.',
    nn: 'Så lenge du er tilsett. Roller som er tekne bort, blir ståande med dato, så det går an å sjå kven som hadde tilgang når.',
    en: 'As long as you are employed. Roles that were taken away stay with their date, so that one can see who had access when.',
  },
  columns: [ROLE, UNIT, GRANTED, { value: 'g.revoked_at', nb: 'tatt bort', nn: 'teken bort', en: 'taken away' }],
  from: 'FROM role_grant g JOIN org_unit u ON u.id = g.org_unit_id WHERE g.employee_id = ?',
  orderBy: 'g.granted_at DESC, g.id DESC',
});

definePersonalData({
  key: 'people.role-granted-by-me',
  table: 'role_grant',
  title: { nb: 'Roller du har gitt andre', nn: 'Roller du har gitt andre', en: 'Roles you have granted others' },
  purpose: {
    nb: 'For at det skal gå an å se hvem som har gitt en rolle.',
    nn: 'For at det skal gå an å sjå kven som har gitt ei rolle.',
    en: 'So that one can see who has granted a role.',
  },
  kept: { nb: 'Så lenge rollen står i registeret.', nn: 'Så lenge rolla står i registeret.', en: 'As long as the role stands in the register.' },
  columns: [ROLE, UNIT, GRANTED],
  from: 'FROM role_grant g JOIN org_unit u ON u.id = g.org_unit_id WHERE g.granted_by = ?',
  orderBy: 'g.granted_at DESC, g.id DESC',
});

definePersonalData({
  key: 'people.session',
  table: 'session',
  title: { nb: 'Hvor du er logget inn', nn: 'Kvar du er logga inn', en: 'Where you are signed in' },
  purpose: {
    nb: 'For at du skal slippe å logge inn for hver side. Vi lagrer ikke hvilken maskin eller nettleser du bruker.',
    nn: 'For at du skal sleppe å logge inn for kvar side. Vi lagrar ikkje kva maskin eller nettlesar du bruker.',
    en: 'So that you need not sign in for every page. We do not store which device or browser you use.',
  },
  kept: {
    nb: 'Til du logger ut, eller tolv timer etter at du sist brukte Spor.',
    nn: 'Til du loggar ut, eller tolv timar etter at du sist brukte Spor.',
    en: 'Until you sign out, or twelve hours after you last used Spor.',
  },
  columns: [
    { value: 'created_at', nb: 'logget inn', nn: 'logga inn', en: 'signed in' },
    { value: 'expires_at', nb: 'utløper', nn: 'går ut', en: 'expires' },
  ],
  from: 'FROM session WHERE employee_id = ?',
  orderBy: 'created_at DESC, token_hash',
});

definePersonalData({
  key: 'people.roster-import',
  table: 'roster_import',
  title: { nb: 'Filer du har importert', nn: 'Filer du har importert', en: 'Files you have imported' },
  purpose: {
    nb: 'For at det skal gå an å se hvem som har endret opplysninger om ansatte og enheter.',
    nn: 'For at det skal gå an å sjå kven som har endra opplysningar om tilsette og einingar.',
    en: 'So that one can see who has changed what is recorded of employees and units.',
  },
  kept: { nb: 'Så lenge importen står i registeret.', nn: 'Så lenge importen står i registeret.', en: 'As long as the import stands in the register.' },
  columns: [
    { value: 'file_name', nb: 'fil', nn: 'fil', en: 'file' },
    { value: 'kind', nb: 'slag', nn: 'slag', en: 'kind' },
    { value: 'dry_run', nb: 'prøve', nn: 'prøve', en: 'dry run' },
    { value: 'imported_at', nb: 'importert', nn: 'importert', en: 'imported' },
  ],
  from: 'FROM roster_import WHERE imported_by = ?',
  orderBy: 'imported_at DESC, id DESC',
});
