import { definePersonalData, defineRetention } from '../platform/index.js';

const UNTIL_ERASED = {
  nb: 'Så lenge du er ansatt, og til kommunen har slettet deg. Hvor lenge det er etter at du har sluttet, bestemmer kommunen.',
  nn: 'Så lenge du er tilsett, og til kommunen har sletta deg. Kor lenge det er etter at du har slutta, bestemmer kommunen.',
  en: 'As long as you are employed, and until the municipality has erased you. The municipality decides how long that is after you have left.',
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
  kept: UNTIL_ERASED,
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
  erasure: { how: 'pseudonym' },
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
  kept: UNTIL_ERASED,
  columns: [
    { value: 'p.title', nb: 'stilling', nn: 'stilling', en: 'position' },
    { value: 'u.name', nb: 'enhet', nn: 'eining', en: 'unit' },
    { value: 'DATE_FORMAT(p.starts_on, "%Y-%m-%d")', nb: 'fra dato', nn: 'frå dato', en: 'from' },
    { value: 'DATE_FORMAT(p.ends_on, "%Y-%m-%d")', nb: 'til dato', nn: 'til dato', en: 'to' },
  ],
  from: 'FROM `position` p JOIN org_unit u ON u.id = p.org_unit_id WHERE p.employee_id = ?',
  orderBy: 'p.starts_on DESC, p.id DESC',
  erasure: { how: 'pseudonym', sql: ["UPDATE `position` SET employee_id = :pseudonym, title = '' WHERE employee_id = :person"] },
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
  erasure: {
    how: 'pseudonym',
    sql: [
      // Who led is counted; who might do what else is not.
      "DELETE FROM role_grant WHERE employee_id = :person AND role <> 'leader'",
      'UPDATE role_grant SET employee_id = :pseudonym, revoked_at = COALESCE(revoked_at, UTC_TIMESTAMP(3)) WHERE employee_id = :person',
    ],
  },
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
  erasure: { how: 'cut', sql: ['UPDATE role_grant SET granted_by = NULL WHERE granted_by = :person'] },
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
  erasure: { how: 'delete', sql: ['DELETE FROM session WHERE employee_id = :person'] },
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
  erasure: { how: 'cut', sql: ['UPDATE roster_import SET imported_by = NULL WHERE imported_by = :person'] },
});

definePersonalData({
  key: 'people.data-request',
  table: 'data_request',
  title: { nb: 'At du har bedt om å bli slettet', nn: 'At du har bede om å bli sletta', en: 'That you have asked to be erased' },
  purpose: { nb: 'For at en administrator skal kunne gjøre det.', nn: 'For at ein administrator skal kunne gjere det.', en: 'So that an administrator can do it.' },
  kept: { nb: 'Til du er slettet, eller trekker det tilbake.', nn: 'Til du er sletta, eller trekkjer det tilbake.', en: 'Until you are erased, or take it back.' },
  columns: [
    { value: 'asked_at', nb: 'bedt om', nn: 'bede om', en: 'asked' },
    { value: 'words', nb: 'med dine ord', nn: 'med dine ord', en: 'in your words' },
  ],
  from: 'FROM data_request WHERE employee_id = ?',
  orderBy: 'asked_at DESC',
  erasure: { how: 'delete', sql: ['DELETE FROM data_request WHERE employee_id = :person'] },
});

definePersonalData({
  key: 'people.erasure',
  table: 'erasure',
  title: { nb: 'At du har slettet noen', nn: 'At du har sletta nokon', en: 'That you have erased somebody' },
  purpose: { nb: 'For at det skal gå an å se hvem som har slettet noen, og hvorfor. Hvem som ble slettet, står det ikke.', nn: 'For at det skal gå an å sjå kven som har sletta nokon, og kvifor. Kven som vart sletta, står det ikkje.', en: 'So that one can see who has erased somebody, and why. It does not say whom.' },
  kept: { nb: 'Så lenge du er ansatt. Etterpå står det uten hvem.', nn: 'Så lenge du er tilsett. Etterpå står det utan kven.', en: 'As long as you are employed. Afterwards it stands without who.' },
  columns: [
    { value: 'erased_at', nb: 'når', nn: 'når', en: 'when' },
    { value: 'reason', nb: 'begrunnelse', nn: 'grunngiving', en: 'reason' },
  ],
  from: 'FROM erasure WHERE erased_by = ?',
  orderBy: 'erased_at DESC, id',
  erasure: { how: 'cut', sql: ['UPDATE erasure SET erased_by = NULL WHERE erased_by = :person'] },
});

/** Without SQL: to erase somebody takes more (`ErasureService`). */
defineRetention({
  key: 'people.left',
  title: { nb: 'De som har sluttet', nn: 'Dei som har slutta', en: 'Those who have left' },
  text: {
    nb: 'Navn, adresser, svar og alt annet som viser hvem det var, slettes. Tallene for enheter og mål blir stående, uten at noen kan finne tilbake til personen. Det kan ikke angres.',
    nn: 'Namn, adresser, svar og alt anna som viser kven det var, blir sletta. Tala for einingar og mål blir ståande, utan at nokon kan finne tilbake til personen. Det kan ikkje angrast.',
    en: 'Names, addresses, answers and everything else that shows who it was are erased. The figures of units and goals stay, and nothing leads back to the person. It can’t be undone.',
  },
  suggested: 90,
  least: 1,
  most: 3650,
});

defineRetention({
  key: 'people.roster-import',
  title: { nb: 'Importer av ansatte og enheter', nn: 'Importar av tilsette og einingar', en: 'Imports of employees and units' },
  text: {
    nb: 'Hvem som importerte hvilken fil, og hva som skjedde med hver rad. De ansatte og enhetene blir stående.',
    nn: 'Kven som importerte kva fil, og kva som hende med kvar rad. Dei tilsette og einingane blir ståande.',
    en: 'Who imported which file, and what came of each row. The employees and units stay.',
  },
  suggested: 730,
  least: 30,
  most: 3650,
  sql: {
    count: 'SELECT COUNT(*) AS count FROM roster_import WHERE imported_at < UTC_TIMESTAMP(3) - INTERVAL ? DAY',
    remove: 'DELETE FROM roster_import WHERE imported_at < UTC_TIMESTAMP(3) - INTERVAL ? DAY',
  },
});
