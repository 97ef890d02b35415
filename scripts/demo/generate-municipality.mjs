// node scripts/demo/generate-municipality.mjs: writes content/demo/enheter.csv and ansatte.csv, the invented Fjordmark kommune.
// The seed is fixed: run again, it writes the same bytes. Nobody in it is a real person.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NAME_GROUPS } from './names.mjs';
import { LEADERS, TITLES } from './titles.mjs';
import { MUNICIPALITY } from './units.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../../content/demo');
/** The sizes in units.mjs, brought to about 2,500 people. */
const SCALE = 1.19;
const DOMAIN = 'fjordmark.example';
/** People of the demo who can sign in, and their place: each stands first in the unit named. */
const NAMED = {
  'Fjordmark kommune': [
    { given: 'Ingunn', family: 'Solheim', email: 'hr@spor.example', title: 'HR-sjef', roles: 'hr' },
    { given: 'Jonas', family: 'Eira', email: 'redaktor@spor.example', title: 'Rådgiver, kompetanse og innovasjon', roles: 'redaktør' },
    { given: 'Amina', family: 'Warsame', email: 'admin@spor.example', title: 'Systemansvarlig', roles: 'administrator' },
  ],
  'Hjemmetjenesten Nord': [
    { given: 'Kari', family: 'Bakken', email: 'leder@spor.example', title: 'Virksomhetsleder', roles: 'leder' },
    { given: 'Nora', family: 'Lunde', email: 'ansatt@spor.example', title: 'Helsefagarbeider', roles: '' },
  ],
};

const chance = mulberry32(0x5907);
const below = (limit) => Math.floor(chance() * limit);
const pick = (list) => list[below(list.length)];
const taken = new Set(Object.values(NAMED).flat().map(({ email }) => email));

const units = [];
const people = [];
/** Units where the same work is done. */
const unitsOf = new Map();
placeUnit(MUNICIPALITY, '', 1);
const rows = people.flatMap((person, index) => rowsOf({ ...person, number: 10_001 + index }));
mkdirSync(FOLDER, { recursive: true });
write('enheter.csv', ['kode', 'navn', 'overordnet'], units.map(({ code, name, parent }) => [code, name, parent]));
write('ansatte.csv', ['ansattnummer', 'fornavn', 'etternavn', 'epost', 'stilling', 'enhet', 'startdato', 'sluttdato', 'roller'], rows);
console.log(`${units.length} units, ${people.length} employees, ${rows.length} positions`);

function placeUnit({ name, kind, size, below: children, leader = 'service' }, parent, number) {
  const code = parent === '' ? 'FK' : `${parent === 'FK' ? '' : parent}${String(number).padStart(parent === 'FK' ? 1 : 2, '0')}`;
  units.push({ code, name, parent });
  unitsOf.set(kind, [...(unitsOf.get(kind) ?? []), code]);
  const named = NAMED[name] ?? [];
  people.push(...named.map((person) => ({ ...person, unit: code, kind })));
  if (!named.some(({ roles }) => roles === 'leder')) people.push({ ...newPerson(), title: LEADERS[leader], unit: code, kind, roles: 'leder' });
  if (leader === 'area') people.push({ ...newPerson(), title: 'HR-rådgiver', unit: code, kind, roles: 'hr' });
  for (let count = 0; count < Math.round(size * SCALE); count += 1) people.push({ ...newPerson(), title: weighted(TITLES[kind]), unit: code, kind, roles: '' });
  children.forEach((child, index) => placeUnit(child, code, index + 1));
}

/** One row for each position: some have had another before, some have a second, some are there for a time. */
function rowsOf({ number, given, family, email, title, unit, kind, roles }) {
  const row = (place, what, from, to, granted) => [number, given, family, email, what, place, from, to, granted];
  const start = startDay(title === 'Lærling' ? 2025 : 1988 + Math.floor(38 * Math.sqrt(chance())));
  const isNamed = email.endsWith('@spor.example');
  const list = [row(unit, title, isNamed ? '2019-08-01' : start, '', roles)];
  if (isNamed || roles) return list;
  const others = unitsOf.get(kind).filter((code) => code !== unit);
  const luck = chance();
  if (luck < 0.045 && others.length) list.push(row(pick(others), title, start, '', ''));
  else if (luck < 0.075 && others.length) list.unshift(row(pick(others), title, yearsBefore(start, 1 + below(6)), dayBefore(start), ''));
  else if (luck < 0.1) list[0][7] = `${2028 + below(2)}-07-31`;
  return list;
}

function newPerson() {
  const group = weighted(Object.fromEntries(NAME_GROUPS.map(({ share }, index) => [index, share])));
  const [given, family] = [pick(NAME_GROUPS[group].given), pick(NAME_GROUPS[group].family)];
  return { given, family, email: emailOf(given, family) };
}

function emailOf(given, family) {
  const name = `${plain(given)}.${plain(family)}`;
  for (let count = 1; ; count += 1) {
    const email = `${name}${count === 1 ? '' : count}@${DOMAIN}`;
    if (!taken.has(email)) return taken.add(email) && email;
  }
}

/** Letters an e-mail address can do with. */
function plain(name) {
  const letters = { æ: 'ae', ø: 'o', å: 'a', ł: 'l', đ: 'd', ŋ: 'n', ŧ: 't', ð: 'd' };
  return name.toLowerCase().replace(/[æøåłđŋŧð]/g, (letter) => letters[letter]).normalize('NFD').replace(/[^a-z-]/g, '');
}

function weighted(shares) {
  const entries = Object.entries(shares);
  let left = chance() * entries.reduce((sum, [, share]) => sum + share, 0);
  return (entries.find(([, share]) => (left -= share) < 0) ?? entries.at(-1))[0];
}

function startDay(year) {
  return `${year}-${String(1 + below(12)).padStart(2, '0')}-01`;
}

function yearsBefore(date, years) {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}

function dayBefore(date) {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function write(file, headings, lines) {
  writeFileSync(path.join(FOLDER, file), [headings, ...lines].map((cells) => `${cells.join(';')}\n`).join(''));
}

/** A small generator of chance with a seed (Tommy Ettinger's mulberry32, in the public domain). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
