export const h5pEditor = {
  open: { editor: 'Opne i H5P-redigeraren', form: 'Rediger i skjemaet' },
  frame: 'H5P-redigerar: %{title}',
  loading: 'Opnar H5P-redigeraren …',
  failed: 'H5P-redigeraren kunne ikkje opnast',
  late: 'H5P-redigeraren har ikkje svart. Det kan ta lang tid på ei treg linje. Kjem han ikkje, kan nettverket ditt stengje for adressa han ligg på.',
  again: 'Prøv igjen',
  drawn: 'I denne typen plasserer ein ting på eit bilete eller ei flate. Det er lettare i H5P-redigeraren, og han kan ikkje opnast her. Under kan du skrive tekstane og plasseringane som tal.',
  about: 'H5P-redigeraren kan ikkje opnast. Utan han må øvingar der ein plasserer ting på eit bilete eller ei flate, lagast ein annan stad og lastast opp.',
  missing: {
    ask: 'Be ein administrator om å setje han opp.',
    'not-installed': 'Han er ikkje installert. Den som driftar Spor, installerer han med denne kommandoen, og startar Spor på nytt:',
    'no-address': 'Han er installert, men har inga adresse. Den som driftar Spor, gir han ei med innstillinga SPOR_H5P_EDITOR_URL, slik det står i docs/operations.md.',
    closed: 'Han er installert, men ikkje opna. Start Spor på nytt. Hjelper ikkje det, er porten oppteken: Vel ein annan med SPOR_H5P_EDITOR_PORT.',
  },
};
