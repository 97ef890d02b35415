/** The official H5P editor, opened in a frame. */
export const h5pEditor = {
  open: { editor: 'Åpne i H5P-redigereren', form: 'Rediger i skjemaet' },
  frame: 'H5P-redigerer: %{title}',
  loading: 'Åpner H5P-redigereren …',
  failed: 'H5P-redigereren kunne ikke åpnes',
  late: 'H5P-redigereren har ikke svart. Det kan ta lang tid på en treg linje. Kommer den ikke, kan nettverket ditt stenge for adressen den ligger på.',
  again: 'Prøv igjen',
  drawn: 'I denne typen plasserer man ting på et bilde eller en flate. Det er lettere i H5P-redigereren, og den kan ikke åpnes her. Under kan du skrive tekstene og plasseringene som tall.',
  about: 'H5P-redigereren kan ikke åpnes. Uten den må øvelser der man plasserer ting på et bilde eller en flate, lages et annet sted og lastes opp.',
  missing: {
    ask: 'Be en administrator om å sette den opp.',
    'not-installed': 'Den er ikke installert. Den som drifter Spor, installerer den med denne kommandoen, og starter Spor på nytt:',
    'no-address': 'Den er installert, men har ingen adresse. Den som drifter Spor, gir den en med innstillingen SPOR_H5P_EDITOR_URL, slik det står i docs/operations.md.',
    closed: 'Den er installert, men ikke åpnet. Start Spor på nytt. Hjelper ikke det, er porten opptatt: Velg en annen med SPOR_H5P_EDITOR_PORT.',
  },
};
