// The source: every other language has exactly these keys (`satisfies Words`).
export const nb = {
  app: { skip: 'Hopp til innholdet', main: 'Hovedmeny', loading: 'Henter …', close: 'Lukk', undo: 'Angre', retry: 'Prøv igjen', print: 'Skriv ut', showAll: 'Vis alle {{count}}', reload: 'Last siden på nytt' },
  nav: {
    learning: 'Min læring', courses: 'Kurs', competence: 'Min kompetanse', learningShort: 'Læring', competenceShort: 'Kompetanse', toolkits: 'Verktøy', team: 'Mitt team', teamShort: 'Team', data: 'Mine data', admin: 'Administrasjon',
    account: 'Meny', accountOf: 'Meny for {{name}}', signOut: 'Logg ut', language: 'Språk', appearance: 'Utseende', auto: 'Som maskinen', light: 'Lyst', dark: 'Mørkt',
    accessibility: 'Tilgjengelighet', home: 'Spor, til Min læring', foot: 'Et åpent verktøy for læring og kompetanse i kommunene.',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  signIn: {
    title: 'Logg inn', lead: 'Lær metodene for innovasjon, litt om gangen, der du er.', employer: 'Logg inn med jobbkonto', or: 'eller med e-post', email: 'E-post', password: 'Passord', submit: 'Logg inn',
    stored: 'Hva lagrer vi om deg?',
    storedText: 'Navn, e-post og stilling fra arbeidsgiveren, og det du lærer her: kurs, svar og kompetanse. Vi lagrer det for at du skal kunne fortsette der du slapp og vise hva du kan. Når du er inne, ser du alt under Mine data.',
    cookie: 'Vi bruker én informasjonskapsel, for å vite at du er logget inn. Ingen sporing.',
    demoText: 'Dette er en demo. Velg en rolle, så fyller vi inn feltene.', expired: 'Du har vært borte en stund, så vi logget deg ut. Logg inn, så kommer du tilbake til der du var. Svarene dine er trygge.',
    emailMissing: 'Skriv e-postadressen din, for eksempel kari@kommune.no.', passwordMissing: 'Skriv passordet ditt.', none: 'Innlogging er ikke satt opp ennå. Si fra til den som drifter Spor.',
    failed: {
      ukjent: 'Jobbkontoen din er ikke registrert i Spor ennå. Be lederen din eller HR legge deg inn.',
      avbrutt: 'Innloggingen med jobbkonto ble ikke fullført. Prøv igjen.',
      utilgjengelig: 'Vi får ikke kontakt med innloggingen hos arbeidsgiveren din. Prøv igjen om litt.',
    },
    roles: { employee: 'Ansatt', leader: 'Leder', hr: 'HR', editor: 'Innholdsredaktør', administrator: 'Administrator' },
  },
  learning: {
    renewed_one: 'Kurset er oppdatert. Du har fullført det før, og beholder det. Dette er nytt: {{count}} leksjon.', renewed_other: 'Kurset er oppdatert. Du har fullført det før, og beholder det. Dette er nytt: {{count}} leksjoner.',
    title: 'Min læring', hello: 'Hei, {{name}}', now: 'Hva nå?', left: '{{minutes}} igjen av kurset', continue: 'Fortsett', begin: 'Start kurset',
    todo: 'Skal gjøres', underWay: 'I gang', recommended: 'Anbefalt', done: 'Ferdig', lessonOf: '{{done}} av {{of}} leksjoner', courseOf: '{{done}} av {{of}} kurs',
    due: 'Frist {{date}}', overdue: 'Fristen var {{date}}', noDue: 'Ingen frist', askedBy: 'Fra {{by}}', askedByUnit: 'Fra {{by}} til {{unit}}', reason: '«{{reason}}»', completed: 'Fullført {{date}}', completedBefore: 'Fullført {{date}}. Kurset er oppdatert siden.',
    path: 'Læringssti', course: 'Kurs', idleTitle: 'Ingenting venter på deg', idleText: 'Ingenting er tildelt deg som ikke er gjort. Har du ti minutter, kan du begynne på noe av dette:',
    emptyTitle: 'Her kommer kursene dine', emptyText: 'Ingen kurs er publisert ennå. Når redaktøren publiserer det første, står det her. I mellomtiden kan du se på verktøyene.', toToolkits: 'Se verktøyene',
    emptyTodo: 'Ingen har bedt deg om å ta et kurs akkurat nå.', emptyDone: 'Kursene du fullfører, samles her, med dato.', changed: '{{title}} er oppdatert.', arrived: 'Nytt å gjøre: {{title}}.',
  },
  search: {
    title: 'Søk', label: 'Søk i kurs, øvelser og verktøy', begin: 'Skriv minst to bokstaver. Du kan søke etter ord i kurs, leksjoner, øvelser, læringsstier, verktøy og kompetanser.',
    found_one: '{{count}} treff på «{{q}}».', found_other: '{{count}} treff på «{{q}}».', none: 'Ingen treff på «{{q}}».', instead: 'Viser treff for «{{q}}».', noneOf: 'Ingen treff på «{{q}}».',
    someWords: 'Ingenting har alle ordene. Her er det som har flest av dem.', advice: 'Prøv et annet ord for det samme, eller færre ord. Du kan også se på alt som finnes:', toToolkits: 'Se verktøyene', toCompetence: 'Se kompetansene og kursene som hører til',
    show: 'Vis', all: 'Alt', noneOfKind: 'Ingen treff av denne typen. Velg en annen over.', next_one: 'Vis {{count}} til', next_other: 'Vis {{count}} til', tooMany: 'Det er for mange treff til å vise alle. Skriv ett ord til.',
    kinds: { course: 'Kurs', path: 'Læringsstier', lesson: 'Leksjoner', exercise: 'Øvelser', toolkit: 'Verktøy', competence: 'Kompetanser' },
    more: { course: 'Vis alle {{count}} kurs', path: 'Vis alle {{count}} læringsstier', lesson: 'Vis alle {{count}} leksjoner', exercise: 'Vis alle {{count}} øvelser', toolkit: 'Vis alle {{count}} verktøy', competence: 'Vis alle {{count}} kompetanser' },
    inCourse: 'I kurset',
  },
  path: { renewed_one: 'Stien er oppdatert. Du har fullført den før, og beholder det. Dette er nytt: {{count}} kurs.', renewed_other: 'Stien er oppdatert. Du har fullført den før, og beholder det. Dette er nytt: {{count}} kurs.', kind: 'Læringssti', courses: 'Kursene på stien', total: '{{minutes}} til sammen', complete: 'Hele stien er gått.', next: 'Neste: {{title}}' },
  step: { done: 'Ferdig', here: 'Du er her', ahead: 'Kommer', progress: '{{done}} av {{of}} steg er ferdige' },
  courses: {
    title: 'Kurs', lead: 'Alt du kan ta, når du vil. Ingen trenger å be deg om det.', seeAll: 'Se alle kursene', competence: 'Vis kurs som teller for', any: 'Alle kompetanser', count_one: '{{count}} kurs', count_other: '{{count}} kurs',
    next_one: 'Vis {{count}} til', next_other: 'Vis {{count}} til', none: 'Ingen kurs teller for denne kompetansen ennå.', showAll: 'Vis alle kursene', empty: 'Her kommer kursene. Ingen er publisert ennå.',
  },
  course: {
    kind: 'Kurs', after: 'Etter kurset', start: 'Start', continue: 'Fortsett', again: 'Se på kurset igjen', waived: 'Fritatt', toCompleted: 'Se hva du nådde', lessons: 'Leksjonene', counts: 'Teller for kompetansen din', level: 'nivå {{level}}', 
    minutes: 'Tid', exercises_one: '{{count}} øvelse', exercises_other: '{{count}} øvelser', exercises_zero: 'Ingen øvelser', language: 'Språk', version: 'Versjon {{version}}', sources: 'Kilder',
    done: 'Når er kurset fullført?', doneText: 'Når alle leksjonene er ferdige: tekster er lest, øvelser er gjort og oppgaver fra praksis er prøvd. Poengene avgjør ikke. Du kan ta pause når du vil.',
    inPaths: 'Del av', kinds: { text: 'Tekst', exercise: 'Øvelse', reflection: 'Refleksjon', practice: 'Prøv selv' },
  },
  credits: { title: 'Kreditering', kinds: { picture: 'Bilde', film: 'Film', sound: 'Lyd', cover: 'Forsidebildet' }, own: 'Laget her', byAgreement: 'Brukt etter avtale' },
  stewardship: { owner: 'Ansvarlig: {{owner}}', review: 'Leses gjennom på nytt {{day}}', licence: 'Lisens:' },
  preview: { toolkitVersion: 'Forhåndsvisning av en publisert versjon av verktøyet.', pathVersion: 'Forhåndsvisning av en publisert versjon av læringsstien, slik den er for en som ikke har begynt. Kursene er de som gjelder nå.', version: 'Forhåndsvisning av en publisert versjon. Slik ser leksjonen ut for dem som tar den. Det du svarer her, lagres ikke.', history: 'Tilbake til historikken', name: 'Forhåndsvisning', bar: 'Forhåndsvisning. Slik ser de ansatte leksjonen når den er publisert. Det du svarer her, lagres ikke.', edit: 'Tilbake til redigeringen', untitled: 'Uten tittel', empty: 'Leksjonen har ikke noe tekst ennå.' },
  lesson: {
    back: 'Til kurset', position: 'Leksjon {{position}} av {{of}}', previous: 'Forrige: {{title}}', next: 'Neste: {{title}}', read: 'Jeg har lest dette', did: 'Jeg har gjort dette', 
    pause: 'Trenger du en pause? Du kommer tilbake hit.', done: 'Leksjonen er ferdig', courseDone: 'Kurset er fullført.', toCompleted: 'Se hva du nådde', 
    exercisesLeft_one: 'Gjør øvelsen, så er leksjonen ferdig.', exercisesLeft_other: 'Gjør de {{count}} øvelsene som står igjen, så er leksjonen ferdig.', player: 'Øvelse: {{title}}', playerSlow: 'Øvelsen bruker lang tid på å komme opp. Sjekk nettet, eller last den på nytt.', reloadPlayer: 'Last øvelsen på nytt',
    ownWord: 'Har du gått gjennom alt, uten at øvelsen har blitt ferdig av seg selv?', markDone: 'Marker øvelsen som ferdig', exerciseDone: 'Øvelsen er ferdig',
    unit: { open: 'Åpne', close: 'Lukk', full: 'Vis på hele skjermen', frame: 'Kurspakke: {{title}}', here: 'Delen åpnes her på siden. Du kan lukke den når du vil, og fortsette der du slapp.', own: 'Delen åpnes i et eget vindu. Hold denne siden åpen mens du holder på.', opening: 'Åpner …', again: 'Åpne på nytt', opened: 'Delen er åpnet i et eget vindu. Åpner du den på nytt, avsluttes den du har åpen.', blocked: 'Nettleseren slapp ikke frem vinduet. Tillat vinduer fra denne siden, og prøv igjen.', best: 'Beste resultat: {{score}} av {{of}} poeng', waived: 'Fritatt. Du trenger ikke å ta denne delen.' },
  },
  saved: {
    saved: 'Lagret', saving: 'Lagrer …', waiting: 'Ligger trygt på denne maskinen og sendes når du er på nett igjen.', refused: 'Vi fikk ikke lagret svaret, og det hjelper ikke å sende det igjen. Last siden på nytt og gjør øvelsen en gang til.',
    trying: 'Ligger trygt på denne maskinen. Vi prøver igjen til det er lagret.',
    memoryOnly: 'Nettleseren lar oss ikke ta vare på svar. Hold siden åpen til det står Lagret.',
  },
  completed: {
    title: 'Du har fullført «{{course}}»', lead: 'Bra jobbet. Kurset er fullført {{date}}.', reached: 'Dette nådde du', why: 'Hvorfor teller det?', level: 'Nivå {{level}}: {{name}}', pending: 'Blir ført inn nå …', has: 'Ført inn {{date}}',
    practice: 'Prøv det i praksis', practiceText: 'Det du har lært, fester seg når du bruker det. Disse verktøyene passer:', next: 'Neste steg', nextText: 'Klar for mer? Neste på veien din er', home: 'Til Min læring', notYet: 'Kurset er ikke fullført ennå', notYetText: 'Du har {{done}} av {{of}} leksjoner. Fortsett der du slapp.', noCompetence: 'Kurset står i læringshistorikken din.', nothingNext: 'Ingenting mer venter på deg.', suggested: 'Ingenting mer venter på deg. Har du lyst på mer, passer',
  },
  competence: {
    retired: 'Den er ikke lenger i bruk fra {date}. Du beholder det du har nådd.',
    title: 'Min kompetanse', lead: 'Tolv kompetanser, samlet under prinsippene i innovasjonsstrategien. Nivåene bygger på det du har gjort, ikke på hva noen mener om deg.', why: 'Hvorfor?', how: 'Hva skal til?', hide: 'Skjul', none: 'Ikke begynt', levelOf: 'Nivå {{level}} av 4: {{name}}', since: 'siden {{date}}',
    next: 'Til nivå {{level}}: {{name}}', needs: 'Da må du ha vist dette', noCourse: 'Det finnes ikke kurs for dette ennå. Nivå 3 og 4 når du ved å bruke metoden i en virkelig sak.', top: 'Du er på øverste nivå. Del det du kan.',
    statement: 'Se registreringen',
    evidence: 'Dette bygger vi på', completed: 'Fullførte {{course}} (versjon {{version}})', lessons_one: '{{count}} leksjon', lessons_other: '{{count}} leksjoner', attempts_one: '{{count}} forsøk', attempts_other: '{{count}} forsøk', score: '{{score}} av {{of}} poeng', noEvidence: 'Her kommer begrunnelsen når du har nådd et nivå.',
    download: 'Last ned læringshistorikken', downloadHelp: 'En fil du kan ta med deg, også til en ny arbeidsgiver.', changed: '{{title}}: du er nå på nivå {{level}}.', summary: '{{reached}} av {{of}} kompetanser på nivå 1 eller høyere', empty: 'Rammeverket er ikke publisert ennå. Når det er det, ser du de tolv kompetansene her.',
  },
  toolkits: {
    title: 'Verktøy', lead: 'Ferdige opplegg du kan bruke med teamet ditt i dag.', iShall: 'Jeg skal', all: 'se alle', situations: { ideas: 'få frem ideer', needs: 'forstå et behov', test: 'teste noe', learn: 'lære av det vi har gjort', involve: 'ha med de rette', benefit: 'vise at det nytter' },
    minutes: 'Tid', group: 'Deltakere', groupOf: '{{from}}–{{to}} personer', none: 'Ingen verktøy for dette ennå.', showAll: 'Vis alle verktøyene', empty: 'Her kommer oppleggene. Ingen er publisert ennå.', notWhen: 'Ikke bruk det når', roles: 'Roller', preparation: 'Før møtet', agenda: 'Kjøreplan', script: 'Si', tip: 'Tips', canvas: 'Skjema',
    variants: 'Andre måter å gjøre det på', seated: 'Sittende, uten lapper', remote: 'På skjerm', privacy: 'Personvern', after: 'Etterpå', slides: 'Lysark', courses: 'Lær mer', competences: 'Gir øvelse i', fromTo: '{{from}}–{{to}} min', version: 'Versjon {{version}}',
  },
  team: {
    title: 'Mitt team', where: 'Enheter over', people: 'ansatte', underWay: 'i gang', overdue: 'over frist', completed: 'i mål', needs: 'Hvem trenger deg i dag?', needsNone: 'Ingen er over fristen i denne enheten.', needs_one: '{{count}} person er over fristen.', needs_other: '{{count}} personer er over fristen.',
    assign: 'Tildel læring', assignTo: 'Tildel til {{name}}', units: 'Enheter under', persons: 'Ansatte her', noPersons: 'Ingen har stilling i akkurat denne enheten. Velg en enhet under.', nobodyBelow: 'Ingen har stilling i denne enheten ennå. De står her fra den dagen de begynner.', assignments: 'Tildelinger', noAssignments: 'Du har ikke tildelt noe her ennå. Tildel en læringssti, så ser du hvordan det går.', 
    state: { 'not-started': 'Ikke begynt', 'under-way': 'I gang', overdue: 'Over frist', completed: 'Fullført' }, nothing: 'Ingenting tildelt', withdraw: 'Trekk tilbake', withdrawTitle: 'Trekke tilbake «{{title}}»?', withdrawText: 'Tildelingen til {{target}} forsvinner fra Skal gjøres hos dem den gjelder. Det de alt har gjort, beholder de.', withdrawn: 'Tildelingen er trukket tilbake.', keep: 'Behold',
    control: 'Å følge opp navngitte ansatte er et kontrolltiltak etter arbeidsmiljøloven. Bruk oversikten til å hjelpe. De ansatte ser selv det samme som du ser her.', notLeader: 'Denne siden er for ledere. Mener du at du leder en enhet, så si fra til HR.', by: 'Fra {{by}}, {{date}}', changed: '{{name}} har gått videre.', 
  },
  assign: {
    title: 'Tildel læring', who: 'Hvem?', whoHelp: 'En hel enhet med alle under, eller én person.', unit: 'En enhet', person: 'En person', search: 'Søk etter navn', what: 'Hva?', whatHelp: 'Læringssti eller kurs.', due: 'Når skal det være gjort?', noDue: 'Uten frist', dueHelp: 'Dag, måned og år, for eksempel {{date}}.', calendar: 'Åpne kalenderen', notADay: 'Skriv datoen som {{date}}.', reason: 'Hvorfor?', reasonHelp: 'Én setning gjør det lettere å begynne. Den ansatte ser den.', submit: 'Tildel', pastDue: 'Velg en dag som ikke er over.', none: 'Ingen treff på «{{q}}».', nothing: 'Ingen kurs er publisert ennå, så det er ingenting å tildele.', nobody: 'Du leder ingen enhet, så det er ingen å tildele til.',
    sentence: { people_one: '{{count}} person', people_other: '{{count}} personer', in: 'i {{unit}}', everyone: 'Alle i {{unit}}', whoOpen: 'Hvem', get: 'får', what: '«{{title}}»', whatOpen: 'hva', due: 'med frist {{date}}', noDue: 'uten frist', dueOpen: 'med frist når' },
    already: 'Av disse har {{completed}} fullført før, og {{assigned}} har det allerede på listen sin.', hours: 'Det blir {{hours}} arbeidstid til sammen, {{each}} for hver.', hoursOne: 'Det tar {{each}} av arbeidstiden.', zero: 'Ingen har stilling i {{name}} i dag. De som begynner senere, får det.', joiners: 'De som begynner i enheten senere, får det også.', done: '«{{subject}}» er tildelt {{target}}.', undone: 'Tildelingen er angret.', choose: 'Velg hvem, hva og når, så kan du tildele.', employees_one: '{{count}} ansatt', employees_other: '{{count}} ansatte', 
  },
  data: {
    title: 'Mine data', lead: 'Alt vi har lagret om deg, hvorfor vi har det, og hvor lenge det blir liggende.', download: 'Last ned alt', downloadHelp: 'En JSON-fil, uten krav om begrunnelse.', purpose: 'Hvorfor', kept: 'Hvor lenge', rows_one: '{{count}} rad', rows_other: '{{count}} rader', rows_zero: 'Ingenting lagret', sample: 'Se de nyeste radene', wrong: 'Er noe feil?', wrongText: 'Navn, e-post og stilling kommer fra arbeidsgiveren. Be lederen din eller HR rette det der.', empty: 'Vi har ikke lagret noe om deg.',
    forget: 'Vil du slettes?', forgetText: 'Når du har sluttet, kan kommunen slette alt som viser hvem du er. Det du har lært, blir fortsatt talt med, men ingen kan se at det var deg. Du kan be om det her; en administrator ser at du har bedt, og hva du skriver.', forgetAsk: 'Be om å bli slettet', forgetWords: 'Noe administratoren bør vite?', forgetWordsHelp: 'Du trenger ikke skrive noe.', forgetAsked: 'Du ba om å bli slettet {{date}}. Det skjer tidligst når du har sluttet.', forgetBack: 'Trekk det tilbake', forgetSent: 'Du har bedt om å bli slettet.', forgetTaken: 'Du har trukket det tilbake.',
    seen: 'Hvem kan se det?', seenText: 'Lederen din ser hva du er bedt om å gjøre, og hvor langt du er kommet, men ikke svarene dine. HR ser tall, ikke navn. En administrator kan se hva du har gjort, men må først skrive hvorfor. Det står på denne siden, under «Hvem som har sett på det du har gjort».', waiting_one: '{{count}} svar ligger på denne maskinen og er ikke sendt ennå.', waiting_other: '{{count}} svar ligger på denne maskinen og er ikke sendt ennå.',
  },
  tools: {
    title: 'Programmer du har koblet til', lead: 'Bruker du et program utenfor Spor til å lære, kan det fortelle Spor hva du har gjort, eller lese det. Det får bare se ditt, aldri andres.', about: 'Et program du selv velger, kan fortelle Spor hva du har gjort, eller lese det.', open: 'Se og koble til programmer',
    yours: 'Tilkoblet nå', none: 'Du har ikke koblet til noe program.', off: 'Kommunen har slått av at ansatte kobler til egne programmer.', offNow: 'Kommunen har slått av at ansatte kobler til egne programmer. Disse slipper ikke inn så lenge.', many: 'Du har koblet til så mange programmer du kan. Koble fra et du ikke bruker, for å koble til et nytt.',
    connect: 'Koble til et program', name: 'Hva heter programmet?', nameHelp: 'Bare du ser navnet.', nameMissing: 'Skriv hva programmet heter.', may: 'Hva får det gjøre?', mayMissing: 'Velg minst én ting det får gjøre.', submit: 'Koble til',
    acts: { write: 'Fortelle hva du har gjort', read: 'Lese hva du har gjort', keep: 'Huske hvor du er, og valgene dine' },
    made: '{{name}} er koblet til', once: 'Lim dette inn i programmet nå. Hemmeligheten vises bare denne ene gangen, og ingen kan finne den igjen.', address: 'Adresse', key: 'Nøkkel', secret: 'Hemmelighet', account: 'Hvem du er (actor)', copy: 'Kopier', copyOf: 'Kopier: {{what}}', copyDone: 'Kopiert', copySelected: 'Merket, så du kan kopiere', copied: 'Jeg har limt det inn',
    since: 'Koblet til: {{date}}', used: 'Sist brukt: {{date}}', unused: 'Ikke brukt ennå', disconnect: 'Koble fra', disconnectOf: 'Koble fra {{name}}', disconnectTitle: 'Koble fra {{name}}?', disconnectText: 'Programmet slipper ikke inn mer, fra nå av. Det som er lagret om deg, blir stående. Vil du bruke programmet igjen, må du koble det til på nytt.', keep: 'La det være', disconnected: '{{name}} er koblet fra.',
  },
  statement: {
    title: 'Registrering', lead: 'Slik er det lagret at du gjorde dette. Ingen andre ser det med navnet ditt uten å ha skrevet ned hvorfor.', what: 'Hva', course: 'Kurs', when: 'Når', points: 'Poeng', answer: 'Svaret ditt', toldBy: 'Fortalt av', ownTool: 'Et program du har koblet til', led: 'Førte til', raw: 'Hele registreringen', back: 'Mine data', other: 'Noe annet',
    completed: { lesson: 'Leksjonen {{title}} ble fullført {{date}}', course: 'Kurset {{title}} ble fullført {{date}}', path: 'Læringsstien {{title}} ble fullført {{date}}' },
  },
  accessibility: {
    title: 'Tilgjengelighet', lead: 'Spor skal kunne brukes av alle, også med tastatur, skjermleser, stor tekst og uten farger.', standard: 'Kravene vi bygger etter', standardText: 'Spor er bygget etter WCAG 2.2 på nivå A og AA. Det er mer enn forskriften om universell utforming av IKT krever.', tested: 'Slik er det prøvd', testedText: 'Hver side prøves automatisk med axe-core i lyst og mørkt utseende, og for hånd med tastatur, på 320 piksler bredde og med 200 % tekst.', known: 'Det vi vet ikke er bra nok',
    knownText: 'Øvelser som er lastet opp fra andre enn oss, kan ha feil vi ikke har funnet. Filene du laster ned, er JSON og er laget for maskiner.', tell: 'Fant du en feil?', tellText: 'Si fra til den som har ansvar for Spor i kommunen din. Får du ikke hjelp, kan du klage til Tilsynet for universell utforming av IKT.', statement: 'Kommunens tilgjengelighetserklæring', statementText: 'Den formelle erklæringen for denne installasjonen ligger hos kommunen og på uustatus.no.', authority: 'Tilsynet for universell utforming av IKT',
  },
  errors: {
    title: 'Noe gikk galt', offlineTitle: 'Siden kom ikke frem', offline: 'Vi får ikke kontakt med Spor. Ingenting av ditt er borte. Sjekk nettet og prøv igjen.', server: 'Det er en feil hos oss. Ingenting av ditt er borte. Prøv igjen om litt.', unknown: 'Det gikk ikke. Ingenting er mistet. Prøv igjen.', code: 'Kode til brukerstøtte: {{code}}',
    notFoundTitle: 'Vi finner ikke denne siden', notFound: 'Adressen kan være feil, eller siden er flyttet. Ingenting av ditt er borte.', home: 'Til Min læring', unfetched: 'Vi får ikke hentet siden. Ingenting av ditt er borte. Vent litt og prøv igjen.', unfetchedOffline: 'Du er uten nett, og denne siden er ikke hentet før. Den kommer av seg selv når nettet er tilbake.',
  },
  offline: { now: 'Du er uten nett. Du kan fortsette; svarene sendes når nettet er tilbake.', },
};

/** What a language must have: the same keys, with texts in the same places. */
export type Words = typeof nb;
