// The tree of Fjordmark kommune: [name, what is done there, how many besides the leader, units below, what the leader is called].
const unit = (name, kind, size, below = [], leader = undefined) => ({ name, kind, size, below, leader });
const teams = (kind, size, ...names) => names.map((name) => unit(name, kind, size, [], 'team'));

const home = (place, ...names) => unit(`Hjemmetjenesten ${place}`, 'home', 9, teams('home', 22, ...names.map((name) => `Team ${name}`), `Natt ${place}`));
const nursing = (name, ...floors) => unit(name, 'nursing', 4, [...teams('nursing', 27, ...floors.map((floor) => `${name}, ${floor}`)), ...teams('kitchen', 7, `${name}, kjøkken`)]);
const primary = (name, size) => unit(`${name} skole`, 'teaching', 4, [
  unit(`${name} skole, 1.–4. trinn`, 'teaching', size, [], 'schoolTeam'), unit(`${name} skole, 5.–7. trinn`, 'teaching', size - 4, [], 'schoolTeam'), unit(`${name} SFO`, 'afterSchool', 9, [], 'sfo'),
], 'school');
const lower = (name) => unit(`${name} ungdomsskole`, 'lower', 7, [1, 2, 3].map((n) => unit(`${name} ungdomsskole, ${n + 7}. trinn`, 'lower', 14, [], 'schoolTeam')), 'school');
const kindergarten = (name, size) => unit(`${name} barnehage`, 'kindergarten', size, [], 'kindergarten');
const shelter = (name) => `${name} bofellesskap`;

export const MUNICIPALITY = unit('Fjordmark kommune', 'staff', 5, [
  unit('Helse og mestring', 'staff', 7, [
    home('Nord', 'Nordvik', 'Solbakken', 'Fjellheim'),
    home('Sør', 'Sørås', 'Tangen', 'Bekkestua'),
    home('Vest', 'Vestby', 'Skogly'),
    nursing('Fjordgløtt sykehjem', '1. etasje', '2. etasje', 'demensavdelingen'),
    nursing('Lyngheim sykehjem', 'korttid', 'langtid'),
    nursing('Solvik bo- og omsorgssenter', 'Sjøsiden', 'Hagesiden'),
    unit('Bo og aktivitet', 'disability', 5, [...teams('disability', 20, ...['Åkerveien', 'Furulia', 'Havnegata', 'Lerkeveien', 'Mølleplassen'].map(shelter)), ...teams('disability', 14, 'Aktivitetssenteret', 'Avlastningen')]),
    unit('Psykisk helse og rus', 'mental', 4, teams('mental', 14, 'Oppfølgingstjenesten', 'FACT-teamet', 'Rus og bolig')),
    unit('Rehabilitering og mestring', 'rehab', 4, teams('rehab', 13, 'Fysioterapi', 'Ergoterapi og hjelpemidler', 'Hverdagsrehabilitering')),
    unit('NAV Fjordmark', 'nav', 3, teams('nav', 12, 'Arbeid og oppfølging', 'Sosiale tjenester', 'Unge og jobb')),
    unit('Tildelingskontoret', 'casework', 13),
    unit('Legevakt og kommuneleger', 'doctor', 20),
    unit('Velferdsteknologi', 'rehab', 7),
  ], 'area'),
  unit('Oppvekst og utdanning', 'staff', 8, [
    primary('Nordvik', 19), primary('Solbakken', 21), primary('Tangen', 17), primary('Sørås', 20), primary('Vestby', 18), primary('Bekkestua', 16), primary('Skogly', 13),
    lower('Fjordmark'), lower('Lyng'), lower('Havna'),
    ...[['Blåveis', 19], ['Tusenfryd', 17], ['Eventyrskogen', 21], ['Solstua', 15], ['Måltrosten', 17], ['Fjæra', 14], ['Kløverenga', 18], ['Lekestua', 13], ['Nordlys', 20], ['Rognebæret', 16], ['Maurtua', 15]].map(([name, size]) => kindergarten(name, size)),
    unit('Pedagogisk-psykologisk tjeneste', 'psychology', 16),
    unit('Helsestasjon og skolehelsetjeneste', 'health', 6, teams('health', 11, 'Helsestasjonen', 'Skolehelsetjenesten')),
    unit('Barnevernstjenesten', 'childWelfare', 4, teams('childWelfare', 12, 'Undersøkelse', 'Tiltak og oppfølging')),
    unit('Voksenopplæringen', 'teaching', 21, [], 'school'),
  ], 'area'),
  unit('Samfunn og teknikk', 'staff', 6, [
    unit('Plan og byggesak', 'planning', 3, teams('planning', 9, 'Arealplan', 'Byggesak')),
    unit('Eiendom', 'property', 4, [...teams('property', 16, 'Drift av bygg', 'Byggeprosjekter'), ...teams('cleaning', 30, 'Renhold nord', 'Renhold sør')]),
    unit('Vei og park', 'outdoors', 3, teams('outdoors', 12, 'Vei', 'Park og grønt')),
    unit('Vann og avløp', 'water', 3, teams('water', 11, 'Vannverket', 'Ledningsnettet')),
    unit('Brann og redning', 'fire', 3, teams('fire', 16, 'Beredskap', 'Forebygging'), 'fire'),
    unit('Kart og geodata', 'map', 8),
    unit('Landbruk, klima og miljø', 'environment', 9),
  ], 'area'),
  unit('Kultur og inkludering', 'staff', 4, [
    unit('Fjordmark bibliotek', 'library', 13, [], 'library'),
    unit('Kulturskolen', 'music', 24, [], 'school'),
    unit('Kino og kulturhus', 'culture', 14),
    unit('Idrett og friluftsliv', 'sport', 16),
    unit('Flyktningtjenesten', 'inclusion', 3, teams('inclusion', 10, 'Bosetting', 'Introduksjonsprogrammet')),
    unit('Ungdom og fritid', 'youth', 14),
    unit('Frivilligsentralen', 'culture', 5),
  ], 'area'),
  unit('Organisasjon og økonomi', 'staff', 4, [
    unit('HR og lønn', 'payroll', 3, [...teams('payroll', 8, 'Lønn'), ...teams('staff', 7, 'HR')]),
    unit('Økonomi', 'accounts', 3, [...teams('accounts', 9, 'Regnskap'), ...teams('purchase', 5, 'Innkjøp'), ...teams('accounts', 6, 'Skatt og innfordring')]),
    unit('Digitalisering og IKT', 'it', 3, teams('it', 9, 'IKT-drift', 'Digitale tjenester')),
    unit('Dokumentsenteret', 'archive', 9),
    unit('Innbyggertorget', 'desk', 11),
    unit('Kommunikasjon', 'staff', 6),
    unit('Utvikling og innovasjon', 'staff', 8),
  ], 'area'),
], 'top');
