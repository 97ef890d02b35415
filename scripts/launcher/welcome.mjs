// What a person reads when Spor is up.

/** @param {{ url: string, demo: boolean, took: string }} news took: how long the start took, for people */
export function welcome({ url, demo, took }) {
  return ['', `Spor er klar etter ${took}.`, '',
    `  Min læring        ${url}`,
    `  Administrasjon    ${url}/admin`,
    `  Om API-et         ${url}/api/docs`, '',
    ...(demo ? DEMO_ACCOUNTS : []),
    'Stopp med Ctrl-C.', ''].join('\n');
}

const DEMO_ACCOUNTS = [
  'Dette er en oppdiktet kommune. Logg inn med passordet «spor» som',
  '  ansatt@spor.example      ansatt: tar kurs og ser egen kompetanse',
  '  leder@spor.example       leder: følger enheten og tildeler læring',
  '  hr@spor.example          HR: ser mål og tall for kommunen',
  '  redaktor@spor.example    redaktør: skriver og publiserer kurs, læringsstier og verktøy',
  '  admin@spor.example       administrator: ansatte, enheter og roller', '',
];
