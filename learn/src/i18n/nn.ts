import type { Words } from './nb.js';

export const nn = {
  app: { skip: 'Hopp til innhaldet', main: 'Hovudmeny', loading: 'Hentar …', close: 'Lukk', undo: 'Angre', retry: 'Prøv igjen', print: 'Skriv ut', showAll: 'Vis alle {{count}}', reload: 'Last sida på nytt' },
  nav: {
    learning: 'Mi læring', competence: 'Min kompetanse', learningShort: 'Læring', competenceShort: 'Kompetanse', toolkits: 'Verktøy', team: 'Teamet mitt', teamShort: 'Team', data: 'Mine data', admin: 'Administrasjon',
    account: 'Meny', accountOf: 'Meny for {{name}}', signOut: 'Logg ut', language: 'Språk', appearance: 'Utsjånad', auto: 'Som maskina', light: 'Lyst', dark: 'Mørkt',
    accessibility: 'Tilgjenge', home: 'Spor, til Mi læring', foot: 'Eit ope verktøy for læring og kompetanse i kommunane.',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  signIn: {
    title: 'Logg inn', lead: 'Lær metodane for innovasjon, litt om gongen, der du er.', employer: 'Logg inn med jobbkonto', or: 'eller med e-post', email: 'E-post', password: 'Passord', submit: 'Logg inn',
    stored: 'Kva lagrar vi om deg?',
    storedText: 'Namn, e-post og stilling frå arbeidsgivaren, og det du lærer her: kurs, svar og kompetanse. Vi lagrar det for at du skal kunne halde fram der du slapp og vise kva du kan. Når du er inne, ser du alt under Mine data.',
    cookie: 'Vi bruker éin informasjonskapsel, for å vite at du er logga inn. Inga sporing.',
    demoText: 'Dette er ein demo. Vel ei rolle, så fyller vi inn felta.', expired: 'Du har vore borte ei stund, så vi logga deg ut. Logg inn, så kjem du tilbake til der du var. Svara dine er trygge.',
    emailMissing: 'Skriv e-postadressa di, til dømes kari@kommune.no.', passwordMissing: 'Skriv passordet ditt.', none: 'Innlogging er ikkje sett opp enno. Sei frå til den som driftar Spor.',
    failed: {
      ukjent: 'Jobbkontoen din er ikkje registrert i Spor enno. Be leiaren din eller HR leggje deg inn.',
      avbrutt: 'Innlogginga med jobbkonto vart ikkje fullført. Prøv igjen.',
      utilgjengelig: 'Vi får ikkje kontakt med innlogginga hos arbeidsgivaren din. Prøv igjen om litt.',
    },
    roles: { employee: 'Tilsett', leader: 'Leiar', hr: 'HR', editor: 'Innhaldsredaktør', administrator: 'Administrator' },
  },
  learning: {
    renewed_one: 'Kurset er oppdatert. Du har fullført det før, og beheld det. Dette er nytt: {{count}} leksjon.', renewed_other: 'Kurset er oppdatert. Du har fullført det før, og beheld det. Dette er nytt: {{count}} leksjonar.',
    title: 'Mi læring', hello: 'Hei, {{name}}', now: 'Kva no?', left: '{{minutes}} igjen av kurset', continue: 'Hald fram', begin: 'Start kurset',
    todo: 'Skal gjerast', underWay: 'I gang', recommended: 'Tilrådd', done: 'Ferdig', lessonOf: '{{done}} av {{of}} leksjonar', courseOf: '{{done}} av {{of}} kurs',
    due: 'Frist {{date}}', overdue: 'Fristen var {{date}}', noDue: 'Ingen frist', askedBy: 'Frå {{by}}', askedByUnit: 'Frå {{by}} til {{unit}}', reason: '«{{reason}}»', completed: 'Fullført {{date}}',
    path: 'Læringssti', course: 'Kurs', idleTitle: 'Ingenting ventar på deg', idleText: 'Ingenting er tildelt deg som ikkje er gjort. Har du ti minutt, kan du byrje på noko av dette:',
    emptyTitle: 'Her kjem kursa dine', emptyText: 'Ingen kurs er publiserte enno. Når redaktøren publiserer det første, står det her. I mellomtida kan du sjå på verktøya.', toToolkits: 'Sjå verktøya',
    emptyTodo: 'Ingen har bede deg om å ta eit kurs akkurat no.', emptyDone: 'Kursa du fullfører, blir samla her, med dato.', changed: '{{title}} er oppdatert.', arrived: 'Nytt å gjere: {{title}}.',
  },
  search: {
    title: 'Søk', label: 'Søk i kurs, øvingar og verktøy', begin: 'Skriv minst to bokstavar. Du kan søkje etter ord i kurs, leksjonar, øvingar, læringsstiar, verktøy og kompetansar.',
    found_one: '{{count}} treff på «{{q}}».', found_other: '{{count}} treff på «{{q}}».', none: 'Ingen treff på «{{q}}».', instead: 'Viser treff for «{{q}}».', noneOf: 'Ingen treff på «{{q}}».',
    someWords: 'Ingenting har alle orda. Her er det som har flest av dei.', advice: 'Prøv eit anna ord for det same, eller færre ord. Du kan òg sjå på alt som finst:', toToolkits: 'Sjå verktøya', toCompetence: 'Sjå kompetansane og kursa som høyrer til',
    show: 'Vis', all: 'Alt', noneOfKind: 'Ingen treff av denne typen. Vel ein annan over.', next_one: 'Vis {{count}} til', next_other: 'Vis {{count}} til', tooMany: 'Det er for mange treff til å vise alle. Skriv eitt ord til.',
    kinds: { course: 'Kurs', path: 'Læringsstiar', lesson: 'Leksjonar', exercise: 'Øvingar', toolkit: 'Verktøy', competence: 'Kompetansar' },
    more: { course: 'Vis alle {{count}} kursa', path: 'Vis alle {{count}} læringsstiane', lesson: 'Vis alle {{count}} leksjonane', exercise: 'Vis alle {{count}} øvingane', toolkit: 'Vis alle {{count}} verktøya', competence: 'Vis alle {{count}} kompetansane' },
    inCourse: 'I kurset',
  },
  path: { renewed_one: 'Stien er oppdatert. Du har fullført han før, og beheld det. Dette er nytt: {{count}} kurs.', renewed_other: 'Stien er oppdatert. Du har fullført han før, og beheld det. Dette er nytt: {{count}} kurs.', kind: 'Læringssti', courses: 'Kursa på stien', total: '{{minutes}} til saman', complete: 'Heile stien er gått.', next: 'Neste: {{title}}' },
  step: { done: 'Ferdig', here: 'Du er her', ahead: 'Kjem', progress: '{{done}} av {{of}} steg er ferdige' },
  course: {
    kind: 'Kurs', after: 'Etter kurset', start: 'Start', continue: 'Hald fram', again: 'Sjå på kurset igjen', toCompleted: 'Sjå kva du nådde', lessons: 'Leksjonane', counts: 'Tel for kompetansen din', level: 'nivå {{level}}', 
    minutes: 'Tid', exercises_one: '{{count}} øving', exercises_other: '{{count}} øvingar', exercises_zero: 'Ingen øvingar', language: 'Språk', version: 'Versjon {{version}}', sources: 'Kjelder',
    done: 'Når er kurset fullført?', doneText: 'Når alle leksjonane er ferdige: tekstar er lesne, øvingar er gjorde og oppgåver frå praksis er prøvde. Poenga avgjer ikkje. Du kan ta pause når du vil.',
    inPaths: 'Del av', kinds: { text: 'Tekst', exercise: 'Øving', reflection: 'Refleksjon', practice: 'Prøv sjølv' },
  },
  stewardship: { owner: 'Ansvarleg: {{owner}}', review: 'Blir lese gjennom på nytt {{day}}', licence: 'Lisens:' },
  preview: { toolkitVersion: 'Førehandsvising av ein publisert versjon av verktøyet.', pathVersion: 'Førehandsvising av ein publisert versjon av læringsstien, slik han er for ein som ikkje har byrja. Kursa er dei som gjeld no.', version: 'Førehandsvising av ein publisert versjon. Slik ser leksjonen ut for dei som tek han. Det du svarer her, blir ikkje lagra.', history: 'Tilbake til historikken', name: 'Førehandsvising', bar: 'Førehandsvising. Slik ser dei tilsette leksjonen når han er publisert. Det du svarer her, blir ikkje lagra.', edit: 'Tilbake til redigeringa', untitled: 'Utan tittel', empty: 'Leksjonen har ikkje noko tekst enno.' },
  lesson: {
    back: 'Til kurset', position: 'Leksjon {{position}} av {{of}}', previous: 'Førre: {{title}}', next: 'Neste: {{title}}', read: 'Eg har lese dette', did: 'Eg har gjort dette', 
    pause: 'Treng du ein pause? Du kjem tilbake hit.', done: 'Leksjonen er ferdig', courseDone: 'Kurset er fullført.', toCompleted: 'Sjå kva du nådde', 
    exercisesLeft_one: 'Gjer øvinga, så er leksjonen ferdig.', exercisesLeft_other: 'Gjer dei {{count}} øvingane som står att, så er leksjonen ferdig.', player: 'Øving: {{title}}', playerSlow: 'Øvinga bruker lang tid på å kome opp. Sjekk nettet, eller last ho på nytt.', reloadPlayer: 'Last øvinga på nytt',
    ownWord: 'Har du gått gjennom alt, utan at øvinga har blitt ferdig av seg sjølv?', markDone: 'Marker øvinga som ferdig', exerciseDone: 'Øvinga er ferdig',
  },
  saved: {
    saved: 'Lagra', saving: 'Lagrar …', waiting: 'Ligg trygt på denne maskina og blir sendt når du er på nett igjen.', refused: 'Vi fekk ikkje lagra svaret, og det hjelper ikkje å sende det igjen. Last sida på nytt og gjer øvinga ein gong til.',
    trying: 'Ligg trygt på denne maskina. Vi prøver igjen til det er lagra.',
    memoryOnly: 'Nettlesaren lèt oss ikkje ta vare på svar. Hald sida open til det står Lagra.',
  },
  completed: {
    title: 'Du har fullført «{{course}}»', lead: 'Bra jobba. Kurset er fullført {{date}}.', reached: 'Dette nådde du', why: 'Kvifor tel det?', level: 'Nivå {{level}}: {{name}}', pending: 'Blir ført inn no …', has: 'Ført inn {{date}}',
    practice: 'Prøv det i praksis', practiceText: 'Det du har lært, festar seg når du bruker det. Desse verktøya passar:', next: 'Neste steg', nextText: 'Klar for meir? Neste på vegen din er', home: 'Til Mi læring', notYet: 'Kurset er ikkje fullført enno', notYetText: 'Du har {{done}} av {{of}} leksjonar. Hald fram der du slapp.', noCompetence: 'Kurset står i læringshistorikken din.', nothingNext: 'Ingenting meir ventar på deg.', suggested: 'Ingenting meir ventar på deg. Har du lyst på meir, passar',
  },
  competence: {
    retired: 'Han er ikkje lenger i bruk frå {date}. Du held på det du har nådd.',
    title: 'Min kompetanse', lead: 'Tolv kompetansar, samla under prinsippa i innovasjonsstrategien. Nivåa byggjer på det du har gjort, ikkje på kva nokon meiner om deg.', why: 'Kvifor?', how: 'Kva skal til?', hide: 'Gøym', none: 'Ikkje byrja', levelOf: 'Nivå {{level}} av 4: {{name}}', since: 'sidan {{date}}',
    next: 'Til nivå {{level}}: {{name}}', needs: 'Då må du ha vist dette', noCourse: 'Det finst ikkje kurs for dette enno. Nivå 3 og 4 når du ved å bruke metoden i ei verkeleg sak.', top: 'Du er på øvste nivå. Del det du kan.',
    statement: 'Sjå registreringa',
    evidence: 'Dette byggjer vi på', completed: 'Fullførte {{course}} (versjon {{version}})', lessons_one: '{{count}} leksjon', lessons_other: '{{count}} leksjonar', attempts_one: '{{count}} forsøk', attempts_other: '{{count}} forsøk', score: '{{score}} av {{of}} poeng', noEvidence: 'Her kjem grunngivinga når du har nådd eit nivå.',
    download: 'Last ned læringshistorikken', downloadHelp: 'Ei fil du kan ta med deg, også til ein ny arbeidsgivar.', changed: '{{title}}: du er no på nivå {{level}}.', summary: '{{reached}} av {{of}} kompetansar på nivå 1 eller høgare', empty: 'Rammeverket er ikkje publisert enno. Når det er det, ser du dei tolv kompetansane her.',
  },
  toolkits: {
    title: 'Verktøy', lead: 'Ferdige opplegg du kan bruke med teamet ditt i dag.', iShall: 'Eg skal', all: 'sjå alle', situations: { ideas: 'få fram idear', needs: 'forstå eit behov', test: 'teste noko', learn: 'lære av det vi har gjort', involve: 'ha med dei rette', benefit: 'vise at det nyttar' },
    minutes: 'Tid', group: 'Deltakarar', groupOf: '{{from}}–{{to}} personar', none: 'Ingen verktøy for dette enno.', showAll: 'Vis alle verktøya', empty: 'Her kjem opplegga. Ingen er publiserte enno.', notWhen: 'Ikkje bruk det når', roles: 'Roller', preparation: 'Før møtet', agenda: 'Køyreplan', script: 'Sei', tip: 'Tips', canvas: 'Skjema',
    variants: 'Andre måtar å gjere det på', seated: 'Sitjande, utan lappar', remote: 'På skjerm', privacy: 'Personvern', after: 'Etterpå', slides: 'Lysark', courses: 'Lær meir', competences: 'Gir øving i', fromTo: '{{from}}–{{to}} min', version: 'Versjon {{version}}',
  },
  team: {
    title: 'Teamet mitt', where: 'Einingar over', people: 'tilsette', underWay: 'i gang', overdue: 'over frist', completed: 'i mål', needs: 'Kven treng deg i dag?', needsNone: 'Ingen er over fristen i denne eininga.', needs_one: '{{count}} person er over fristen.', needs_other: '{{count}} personar er over fristen.',
    assign: 'Tildel læring', assignTo: 'Tildel til {{name}}', units: 'Einingar under', persons: 'Tilsette her', noPersons: 'Ingen har stilling i akkurat denne eininga. Vel ei eining under.', nobodyBelow: 'Ingen har stilling i denne eininga enno. Dei står her frå den dagen dei byrjar.', assignments: 'Tildelingar', noAssignments: 'Du har ikkje tildelt noko her enno. Tildel ein læringssti, så ser du korleis det går.', 
    state: { 'not-started': 'Ikkje byrja', 'under-way': 'I gang', overdue: 'Over frist', completed: 'Fullført' }, nothing: 'Ingenting tildelt', withdraw: 'Trekk tilbake', withdrawTitle: 'Trekkje tilbake «{{title}}»?', withdrawText: 'Tildelinga til {{target}} forsvinn frå Skal gjerast hos dei ho gjeld. Det dei alt har gjort, får dei behalde.', withdrawn: 'Tildelinga er trekt tilbake.', keep: 'Behald',
    control: 'Å følgje opp namngitte tilsette er eit kontrolltiltak etter arbeidsmiljølova. Bruk oversikta til å hjelpe. Dei tilsette ser sjølve det same som du ser her.', notLeader: 'Denne sida er for leiarar. Meiner du at du leier ei eining, så sei frå til HR.', by: 'Frå {{by}}, {{date}}', changed: '{{name}} har gått vidare.', 
  },
  assign: {
    title: 'Tildel læring', who: 'Kven?', whoHelp: 'Ei heil eining med alle under, eller éin person.', unit: 'Ei eining', person: 'Ein person', search: 'Søk etter namn', what: 'Kva?', whatHelp: 'Læringssti eller kurs.', due: 'Når skal det vere gjort?', noDue: 'Utan frist', dueHelp: 'Dag, månad og år, til dømes {{date}}.', calendar: 'Opne kalenderen', notADay: 'Skriv datoen som {{date}}.', reason: 'Kvifor?', reasonHelp: 'Éi setning gjer det lettare å byrje. Den tilsette ser ho.', submit: 'Tildel', pastDue: 'Vel ein dag som ikkje er over.', none: 'Ingen treff på «{{q}}».', nothing: 'Ingen kurs er publiserte enno, så det er ingenting å tildele.', nobody: 'Du leier inga eining, så det er ingen å tildele til.',
    sentence: { people_one: '{{count}} person', people_other: '{{count}} personar', in: 'i {{unit}}', everyone: 'Alle i {{unit}}', whoOpen: 'Kven', get: 'får', what: '«{{title}}»', whatOpen: 'kva', due: 'med frist {{date}}', noDue: 'utan frist', dueOpen: 'med frist når' },
    already: 'Av desse har {{completed}} fullført før, og {{assigned}} har det alt på lista si.', hours: 'Det blir {{hours}} arbeidstid til saman, {{each}} for kvar.', hoursOne: 'Det tek {{each}} av arbeidstida.', zero: 'Ingen har stilling i {{name}} i dag. Dei som byrjar seinare, får det.', joiners: 'Dei som byrjar i eininga seinare, får det også.', done: '«{{subject}}» er tildelt {{target}}.', undone: 'Tildelinga er angra.', choose: 'Vel kven, kva og når, så kan du tildele.', employees_one: '{{count}} tilsett', employees_other: '{{count}} tilsette', 
  },
  data: {
    title: 'Mine data', lead: 'Alt vi har lagra om deg, kvifor vi har det, og kor lenge det blir liggjande.', download: 'Last ned alt', downloadHelp: 'Ei JSON-fil, utan krav om grunngiving.', purpose: 'Kvifor', kept: 'Kor lenge', rows_one: '{{count}} rad', rows_other: '{{count}} rader', rows_zero: 'Ingenting lagra', sample: 'Sjå dei nyaste radene', wrong: 'Er noko feil?', wrongText: 'Namn, e-post og stilling kjem frå arbeidsgivaren. Be leiaren din eller HR rette det der. Vil du at noko skal slettast, så kontakt personvernombodet i kommunen.', empty: 'Vi har ikkje lagra noko om deg.',
    seen: 'Kven kan sjå det?', seenText: 'Leiaren din ser kva du er beden om å gjere, og kor langt du er komen, men ikkje svara dine. HR ser tal, ikkje namn. Ein administrator kan sjå kva du har gjort, men må først skrive kvifor. Det står på denne sida, under «Kven som har sett på det du har gjort».', waiting_one: '{{count}} svar ligg på denne maskina og er ikkje sendt enno.', waiting_other: '{{count}} svar ligg på denne maskina og er ikkje sende enno.',
  },
  statement: {
    title: 'Registrering', lead: 'Slik er det lagra at du gjorde dette. Ingen andre ser det med namnet ditt utan å ha skrive ned kvifor.', what: 'Kva', course: 'Kurs', when: 'Når', points: 'Poeng', answer: 'Svaret ditt', toldBy: 'Fortalt av', led: 'Førte til', raw: 'Heile registreringa', back: 'Mine data', other: 'Noko anna',
    completed: { lesson: 'Leksjonen {{title}} vart fullført {{date}}', course: 'Kurset {{title}} vart fullført {{date}}', path: 'Læringsstien {{title}} vart fullført {{date}}' },
  },
  accessibility: {
    title: 'Tilgjenge', lead: 'Spor skal kunne brukast av alle, også med tastatur, skjermlesar, stor tekst og utan fargar.', standard: 'Krava vi byggjer etter', standardText: 'Spor er bygd etter WCAG 2.2 på nivå A og AA. Det er meir enn forskrifta om universell utforming av IKT krev.', tested: 'Slik er det prøvd', testedText: 'Kvar side blir prøvd automatisk med axe-core i lys og mørk utsjånad, og for hand med tastatur, på 320 pikslar breidd og med 200 % tekst.', known: 'Det vi veit ikkje er bra nok',
    knownText: 'Øvingar som er lasta opp frå andre enn oss, kan ha feil vi ikkje har funne. Filene du lastar ned, er JSON og er laga for maskiner.', tell: 'Fann du ein feil?', tellText: 'Sei frå til den som har ansvar for Spor i kommunen din. Får du ikkje hjelp, kan du klage til Tilsynet for universell utforming av IKT.', statement: 'Tilgjengefråsegna til kommunen', statementText: 'Den formelle fråsegna for denne installasjonen ligg hos kommunen og på uustatus.no.', authority: 'Tilsynet for universell utforming av IKT',
  },
  errors: {
    title: 'Noko gjekk gale', offlineTitle: 'Sida kom ikkje fram', offline: 'Vi får ikkje kontakt med Spor. Ingenting av ditt er borte. Sjekk nettet og prøv igjen.', server: 'Det er ein feil hos oss. Ingenting av ditt er borte. Prøv igjen om litt.', unknown: 'Det gjekk ikkje. Ingenting er mist. Prøv igjen.', code: 'Kode til brukarstøtte: {{code}}',
    notFoundTitle: 'Vi finn ikkje denne sida', notFound: 'Adressa kan vere feil, eller sida er flytt. Ingenting av ditt er borte.', home: 'Til Mi læring', unfetched: 'Vi får ikkje henta sida. Ingenting av ditt er borte. Vent litt og prøv igjen.', unfetchedOffline: 'Du er utan nett, og denne sida er ikkje henta før. Ho kjem av seg sjølv når nettet er tilbake.',
  },
  offline: { now: 'Du er utan nett. Du kan halde fram; svara blir sende når nettet er tilbake.', },
} satisfies Words;
