/** Courses made elsewhere: SCORM and cmi5. */
export const coursePackages = {
  about: 'Om kurspakken', whose: 'Hvem har laget pakken?', whoseHelp: 'Fortell hvem som eier pakken, og hvordan dere kan bruke den. Opplysningene følger den inn i kursene.',
  choose: 'Velg pakke', chooseFile: 'Velg en fil', whatHappens: 'Last opp zip-filen slik du fikk den, uten å pakke den ut. Vi tar imot SCORM 1.2, SCORM 2004 og cmi5, opptil 256 megabyte, og en cmi5-kursstruktur alene som xml-fil. Pakken blir undersøkt før noe lagres.',
  factsFirst: 'Oppgi eier og lisens først, og velg filen på nytt.', checking: 'Vi laster opp og undersøker pakken. Det kan ta et minutt.', refused: 'Vi kunne ikke ta imot pakken. Ingenting er lagret.',
  uploaded: '«%{title}» er lastet opp, med én del. |||| «%{title}» er lastet opp, med %{smart_count} deler.',
  factsStand: '«%{title}» var lastet opp fra før. Eier, lisens og kreditering står som de var. Du kan endre dem her.',
  editFacts: 'Endre eier og lisens', editFactsHelp: 'Kurs som har egne opplysninger om pakken, beholder dem.', factsSaved: 'Opplysningene om pakken er lagret.',
  units: 'Én del |||| %{smart_count} deler', unitsHelp: 'Hver del kan være en leksjon eller stå i en leksjon. Delene kommer i pakkens rekkefølge. Andre regler i pakken for rekkefølge og vilkår følges ikke.',
  try: 'Prøv', tryOf: 'Prøv «%{title}» i et eget vindu', sizeOf: '%{size}, én fil |||| %{size}, %{smart_count} filer',
  usedIn: 'Brukt i', unused: 'Ikke i bruk', unusedHelp: 'Ingen kurs bruker pakken ennå. Åpne et kurs og velg «Legg inn en kurspakke».', draft: 'utkast',
  remove: 'Slett kurspakken', removeTitle: 'Slette «%{title}»?', removeText: 'Filene i pakken blir borte. Vil du bruke den igjen, må du laste den opp på nytt.', removed: '«%{title}» er slettet.',
  add: 'Legg inn en kurspakke', addHelp: 'Hver del du velger, blir en leksjon med delens navn.', addOneHelp: 'Delen blir stående sist i leksjonen, som en øvelse.', which: 'Kurspakke', whichUnits: 'Hvilke deler?',
  addSubmit: 'Legg inn |||| Legg inn %{smart_count} deler', noneYet: 'Ingen kurspakker er lastet opp ennå.',
  unit: 'Del av en kurspakke', unitHelp: 'Innholdet kommer fra %{file} og kan ikke redigeres her.', unitTry: 'Forhåndsvis leksjonen for å prøve delen.',
};
