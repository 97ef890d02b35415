/** What is kept about people and how long; erasing somebody. */
export const privacy = {
  name: 'Personvern |||| Personvern',
  requests: 'De som har bedt om å bli slettet', noRequests: 'Ingen venter på å bli slettet.',
  who: 'Hvem', asked: 'Bedt om', words: 'Med egne ord', state: 'Nå', canBe: 'Har sluttet, kan slettes', worksHere: 'Arbeider her ennå',
  periods: 'Hvor lenge vi tar vare på det', periodsText: 'Ingenting blir slettet av seg selv før dere har bestemt hvor lenge det skal ligge. Da slettes det som er eldre, hver natt.',
  undecided: 'Ikke bestemt, så ingenting blir slettet. Forslag: %{days} dager.', decided: 'Bestemt: %{days} dager. I natt går %{due}.',
  days: 'Antall dager', daysBetween: 'Et helt tall fra %{least} til %{most}', decide: 'Bestem', noEnd: 'Ingen frist', saved: 'Det er bestemt.', notSaved: 'Det ble ikke lagret',
  decideTitle: '%{title}: %{days} dager?', noEndTitle: '%{title}: ingen frist?', noEndText: 'Da blir ingenting av dette slettet av seg selv.', whenText: 'Det skjer i natt klokken halv fire, eller når arbeideren starter på nytt.',
  foreseen: { none: 'Ingenting er så gammelt nå.', people: 'Én person som har sluttet, blir slettet. Det kan ikke angres. |||| %{smart_count} personer som har sluttet, blir slettet. Det kan ikke angres.', rows: 'Én rad er så gammel, og blir slettet. |||| %{smart_count} rader er så gamle, og blir slettet.' },
  ownTools: {
    title: 'Ansattes egne programmer', text: 'En ansatt kan koble et program til sin egen konto under Mine data. Det får bare fortelle om og lese det den ansatte selv har gjort.',
    allow: 'La ansatte koble til egne programmer', count: 'Ett program er koblet til, av %{people} ansatt. |||| %{smart_count} programmer er koblet til, av %{people} ansatte.', failed: 'Det lot seg ikke gjøre',
  },
  erasures: 'Slettinger', noErasures: 'Ingen er slettet.', when: 'Når', by: 'Av', byTime: 'Fristen var ute', formerly: 'En som selv er slettet', reason: 'Begrunnelse', wasAsked: 'bedt om av den ansatte', rows: 'Rader',
  kinds: 'Alt vi lagrer om folk, slik de selv ser det under Mine data', kind: 'Hva', purpose: 'Hvorfor', kept: 'Hvor lenge', becomes: 'Når noen slettes',
  how: { delete: 'Slettes', cut: 'Blir stående, uten hvem', pseudonym: 'Telles fortsatt, uten hvem' },
};
