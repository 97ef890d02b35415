/** Courses made elsewhere: SCORM and cmi5. */
export const coursePackages = {
  about: 'Om kurspakken', whose: 'Kven har laga pakken?', whoseHelp: 'Fortel kven som eig pakken, og korleis de kan bruke han. Opplysningane følgjer han inn i kursa.',
  choose: 'Vel pakke', chooseFile: 'Vel ei fil', whatHappens: 'Last opp zip-fila slik du fekk ho, utan å pakke ho ut. Vi tek imot SCORM 1.2, SCORM 2004 og cmi5, opptil 256 megabyte, og ein cmi5-kursstruktur åleine som xml-fil. Pakken blir undersøkt før noko blir lagra.',
  factsFirst: 'Oppgi eigar og lisens først, og vel fila på nytt.', checking: 'Vi lastar opp og undersøkjer pakken. Det kan ta eit minutt.', refused: 'Vi kunne ikkje ta imot pakken. Ingenting er lagra.',
  uploaded: '«%{title}» er lasta opp, med éin del. |||| «%{title}» er lasta opp, med %{smart_count} delar.',
  factsStand: '«%{title}» var lasta opp frå før. Eigar, lisens og kreditering står som dei var. Du kan endre dei her.',
  editFacts: 'Endre eigar og lisens', editFactsHelp: 'Kurs som har eigne opplysningar om pakken, beheld dei.', factsSaved: 'Opplysningane om pakken er lagra.',
  units: 'Éin del |||| %{smart_count} delar', unitsHelp: 'Kvar del kan vere ein leksjon eller stå i ein leksjon. Delane kjem i rekkjefølgja pakken har. Andre reglar i pakken for rekkjefølgje og vilkår blir ikkje følgde.',
  try: 'Prøv', tryOf: 'Prøv «%{title}» i eit eige vindauge', sizeOf: '%{size}, éi fil |||| %{size}, %{smart_count} filer',
  usedIn: 'Brukt i', unused: 'Ikkje i bruk', unusedHelp: 'Ingen kurs bruker pakken enno. Opne eit kurs og vel «Legg inn ein kurspakke».', draft: 'utkast',
  remove: 'Slett kurspakken', removeTitle: 'Slette «%{title}»?', removeText: 'Filene i pakken blir borte. Vil du bruke han igjen, må du laste han opp på nytt.', removed: '«%{title}» er sletta.',
  add: 'Legg inn ein kurspakke', addHelp: 'Kvar del du vel, blir ein leksjon med namnet til delen.', addOneHelp: 'Delen blir ståande sist i leksjonen, som ei øving.', which: 'Kurspakke', whichUnits: 'Kva for delar?',
  addSubmit: 'Legg inn |||| Legg inn %{smart_count} delar', noneYet: 'Ingen kurspakkar er lasta opp enno.',
  unit: 'Del av ein kurspakke', unitHelp: 'Innhaldet kjem frå %{file} og kan ikkje redigerast her.', unitTry: 'Førehandsvis leksjonen for å prøve delen.',
};
