import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'people.employee',
  table: 'employee',
  title: 'Hvem du er',
  purpose: 'For at du skal kunne logge inn, og for at det du lærer, skal bli stående på deg.',
  kept: 'Så lenge du er ansatt, og i tre måneder etter at du har sluttet.',
  select: `employee_number AS ansattnummer, given_name AS fornavn, family_name AS etternavn, email AS \`e-post\`, language AS språk,
    password_hash IS NOT NULL AS \`har passord\`, sign_in_subject AS \`id i jobbkontoen\`, created_at AS registrert`,
  from: 'FROM employee WHERE id = ?',
  orderBy: 'id',
});

definePersonalData({
  key: 'people.position',
  table: 'position',
  title: 'Hvor du arbeider',
  purpose: 'For at lederen din skal kunne gi deg det du trenger å lære, og for at tallene for enheten skal bli riktige.',
  kept: 'Så lenge du er ansatt, og i tre måneder etter at du har sluttet.',
  select: 'p.title AS stilling, u.name AS enhet, DATE_FORMAT(p.starts_on, "%Y-%m-%d") AS `fra dato`, DATE_FORMAT(p.ends_on, "%Y-%m-%d") AS `til dato`',
  from: 'FROM `position` p JOIN org_unit u ON u.id = p.org_unit_id WHERE p.employee_id = ?',
  orderBy: 'p.starts_on DESC, p.id DESC',
});

definePersonalData({
  key: 'people.role-grant',
  table: 'role_grant',
  title: 'Hvilke roller du har',
  purpose: 'For at du skal få gjøre og se det jobben krever, og ikke mer.',
  kept: 'Så lenge du er ansatt. Roller som er tatt bort, blir stående med dato, så det går an å se hvem som hadde tilgang når.',
  select: 'g.role AS rolle, u.name AS enhet, g.granted_at AS gitt, g.revoked_at AS `tatt bort`',
  from: 'FROM role_grant g JOIN org_unit u ON u.id = g.org_unit_id WHERE g.employee_id = ?',
  orderBy: 'g.granted_at DESC, g.id DESC',
});

definePersonalData({
  key: 'people.role-granted-by-me',
  table: 'role_grant',
  title: 'Roller du har gitt andre',
  purpose: 'For at det skal gå an å se hvem som har gitt en rolle.',
  kept: 'Så lenge rollen står i registeret.',
  select: 'g.role AS rolle, u.name AS enhet, g.granted_at AS gitt',
  from: 'FROM role_grant g JOIN org_unit u ON u.id = g.org_unit_id WHERE g.granted_by = ?',
  orderBy: 'g.granted_at DESC, g.id DESC',
});

definePersonalData({
  key: 'people.session',
  table: 'session',
  title: 'Hvor du er logget inn',
  purpose: 'For at du skal slippe å logge inn for hver side. Vi lagrer ikke hvilken maskin eller nettleser du bruker.',
  kept: 'Til du logger ut, eller tolv timer etter at du sist brukte Spor.',
  select: 'created_at AS `logget inn`, expires_at AS utløper',
  from: 'FROM session WHERE employee_id = ?',
  orderBy: 'created_at DESC, token_hash',
});

definePersonalData({
  key: 'people.roster-import',
  table: 'roster_import',
  title: 'Filer du har importert',
  purpose: 'For at det skal gå an å se hvem som har endret opplysninger om ansatte og enheter.',
  kept: 'Så lenge importen står i registeret.',
  select: 'file_name AS fil, kind AS slag, dry_run AS prøve, imported_at AS importert',
  from: 'FROM roster_import WHERE imported_by = ?',
  orderBy: 'imported_at DESC, id DESC',
});
