// Text that looks like Norwegian: some words often, most words seldom, in several forms and put together, as in real text.
const NOUNS = `sak-er-en arbeid-er-et bruker-e-en innbygger-e-en kollega-er-en leder-e-en tjeneste-r-n oppgave-r-n løsning-er-en problem-er-et årsak-er-en behov--et møte-r-t idé-er-en
 samtale-r-n spørsmål--et svar--et tiltak--et plan-er-en mål--et resultat-er-et gevinst-er-en kostnad-er-en tid-er-en dag-er-en uke-r-n enhet-er-en avdeling-er-en skole-r-n barnehage-r-n
 sykehjem--et elev-er-en pasient-er-en pårørende--n forelder-foreldre-en lærer-e-en helsefagarbeider-e-en saksbehandler-e-en rådgiver-e-en prosjekt-er-et prosess-er-en pilot-er-en forsøk--et
 hypotese-r-n måling-er-en undersøkelse-r-n intervju-er-et observasjon-er-en brukerreise-r-n kart--et skjema-er-et system-er-et rutine-r-n avtale-r-n vedtak--et søknad-er-en vurdering-er-en
 erfaring-er-en læring-er-en kompetanse-r-n kunnskap-er-en metode-r-n verktøy-er-et innovasjon-er-en utvikling-er-en endring-er-en forbedring-er-en strategi-er-en prinsipp-er-et kultur-er-en
 medvirkning-er-en samskaping-er-en samarbeid-er-et nettverk--et frivillig-e-e forening-er-en nabolag--et bygg--et vei-er-en park-er-en bibliotek--et svømmehall-er-en renhold-er-et avfall-er-et
 vann--et klima-er-et energi-er-en budsjett-er-et innkjøp--et anbud--et kontrakt-er-en leverandør-er-en personvern-er-et samtykke-r-t lov-er-en forskrift-er-en veileder-e-en sjekkliste-r-n
 prototype-r-n test-er-en tilbakemelding-er-en feil--en avvik--et risiko-er-en trygghet-er-en åpenhet-er-en tillit-er-en motivasjon-er-en mestring-er-en hverdag-er-en vaktrom--et turnus-er-en
 bemanning-er-en vikar-er-en overgang-er-en drift-er-en velferd-er-en teknologi-er-en sensor-er-en robot-er-en nettbrett--et nettside-r-n språk--et tolk-er-en flyktning-er-en ungdom-mer-men
 familie-r-n barn--et aldring-er-en demens-er-en ernæring-er-en måltid-er-et aktivitet-er-en transport-er-en sykkel-er-en skolevei-er-en fritid-er-en kulturminne-r-t museum-er-et kino-er-en`.trim().split(/\s+/).map(formsOf);

const VERBS = `bruke prøve teste måle spørre lytte skrive tegne velge dele samle ordne vise forklare undersøke beskrive planlegge gjennomføre følge støtte lede veilede bestemme endre stoppe fortsette forbedre lære øve
 huske snakke møte hente levere svare stille avklare avtale sammenligne sortere prioritere vurdere dokumentere formidle forankre`.split(/\s+/);
const ADJECTIVES = `god ny nyttig enkel trygg tidlig viktig vanlig felles åpen tydelig liten stor lokal digital mulig riktig rask varig synlig nær faglig praktisk ærlig konkret`.split(/\s+/);
const SMALL = `og i på for til med av som at det den de er har kan skal vil ikke når hvis om fra vi dere du en et`.split(/\s+/);

/** `sak-er-en` is sak, saker, saken, sakene; without the middle part the plural is as the singular. */
function formsOf(pattern) {
  const [root, plural = '', definite = ''] = pattern.split('-');
  const many = plural.length > 3 ? plural : root + plural;
  return { root, forms: [root, many, root + definite, `${many.replace(/e?r?$/, '')}ene`] };
}

/** @param {() => number} random */
export function aWriter(random) {
  // The few first ones are met all the time (Zipf).
  const often = (list) => list[Math.floor(list.length ** random() - 1)] ?? list[0];
  const any = (list) => list[Math.floor(random() * list.length)];
  const noun = () => {
    const { forms } = often(NOUNS);
    return random() < 0.25 ? any(NOUNS).root + (random() < 0.2 ? 's' : '') + any(forms) : any(forms);
  };
  const clause = () => `${any(SMALL)} ${any(SMALL)} ${often(VERBS)} ${any(SMALL)} ${any(ADJECTIVES)}${random() < 0.5 ? 'e' : ''} ${noun()} ${any(SMALL)} ${noun()}`;
  const large = (text) => text[0].toUpperCase() + text.slice(1);
  const sentence = () => `${large(clause())}${random() < 0.6 ? `, ${clause()}` : ''}.`;
  const times = (count, make) => Array.from({ length: count }, make);
  return {
    title: () => large(`${often(VERBS)} ${any(ADJECTIVES)} ${noun()} ${any(SMALL)} ${noun()}`),
    sentence,
    paragraph: (sentences) => times(sentences, sentence).join(' '),
    paragraphs: (count) => times(count, () => `<p>${times(3 + Math.floor(random() * 3), sentence).join(' ')}</p>`).join(''),
    /** What somebody would search for. */
    word: () => any(often(NOUNS).forms),
  };
}

/** One error, as fingers make them: a letter less, one twice, two changed about, another one. */
export function misspelt(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at);
  if (kind === 2) return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);
  return `${word.slice(0, at)}${'aeiouy'[Math.floor(random() * 6)]}${word.slice(at + 1)}`;
}
