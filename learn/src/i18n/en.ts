import type { Words } from './nb.js';

export const en = {
  app: { skip: 'Skip to content', main: 'Main menu', loading: 'Loading …', close: 'Close', undo: 'Undo', retry: 'Try again', print: 'Print', showAll: 'Show all {{count}}', reload: 'Reload the page' },
  nav: {
    learning: 'My learning', competence: 'My competence', learningShort: 'Learning', competenceShort: 'Competence', toolkits: 'Toolkits', team: 'My team', teamShort: 'Team', data: 'My data', admin: 'Administration',
    account: 'Menu', accountOf: 'Menu for {{name}}', signOut: 'Sign out', language: 'Language', appearance: 'Appearance', auto: 'As the device', light: 'Light', dark: 'Dark',
    accessibility: 'Accessibility', home: 'Spor, to My learning', foot: 'An open tool for learning and competence in municipalities.',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  signIn: {
    title: 'Sign in', lead: 'Learn the methods of innovation, a little at a time, where you are.', employer: 'Sign in with your work account', or: 'or with e-mail', email: 'E-mail', password: 'Password', submit: 'Sign in',
    stored: 'What do we store about you?',
    storedText: 'Your name, e-mail and position from your employer, and what you learn here: courses, answers and competence. We store it so that you can go on where you left off and show what you can do. Once inside, you find all of it under My data.',
    cookie: 'We use one cookie, to know that you are signed in. No tracking.',
    demoText: 'This is a demo. Choose a role and we fill in the fields.', expired: 'You were away for a while, so we signed you out. Sign in to come back to where you were. Your answers are safe.',
    emailMissing: 'Write your e-mail address, for example kari@kommune.no.', passwordMissing: 'Write your password.', none: 'Sign-in has not been set up yet. Tell whoever runs Spor.',
    failed: {
      ukjent: 'Your work account is not registered in Spor yet. Ask your leader or HR to add you.',
      avbrutt: 'The sign-in with your work account was not completed. Try again.',
      utilgjengelig: 'We cannot reach your employer’s sign-in. Try again in a little while.',
    },
    roles: { employee: 'Employee', leader: 'Leader', hr: 'HR', editor: 'Editor', administrator: 'Administrator' },
  },
  learning: {
    renewed_one: 'The course is updated. You have completed it before, and keep that. This is new: {{count}} lesson.', renewed_other: 'The course is updated. You have completed it before, and keep that. This is new: {{count}} lessons.',
    title: 'My learning', hello: 'Hello, {{name}}', now: 'What now?', left: '{{minutes}} left of the course', continue: 'Continue', begin: 'Start the course',
    todo: 'To do', underWay: 'Under way', recommended: 'Recommended', done: 'Done', lessonOf: '{{done}} of {{of}} lessons', courseOf: '{{done}} of {{of}} courses',
    due: 'Due {{date}}', overdue: 'Was due {{date}}', noDue: 'No due date', askedBy: 'From {{by}}', askedByUnit: 'From {{by}} to {{unit}}', reason: '“{{reason}}”', completed: 'Completed {{date}}',
    path: 'Learning path', course: 'Course', idleTitle: 'Nothing is waiting for you', idleText: 'Nothing assigned to you is left to do. If you have ten minutes, you could begin one of these:',
    emptyTitle: 'Your courses will be here', emptyText: 'No course has been published yet. The first one will stand here when it is. Meanwhile you can look at the toolkits.', toToolkits: 'See the toolkits',
    emptyTodo: 'Nobody has asked you to take a course just now.', emptyDone: 'The courses you complete are collected here, with their dates.', changed: '{{title}} is updated.', arrived: 'New to do: {{title}}.',
  },
  search: {
    title: 'Search', label: 'Search courses, exercises and toolkits', begin: 'Write at least two letters. You can search for words in courses, lessons, exercises, learning paths, toolkits and competences.',
    found_one: '{{count}} hit for “{{q}}”.', found_other: '{{count}} hits for “{{q}}”.', none: 'No hits for “{{q}}”.', instead: 'Showing hits for “{{q}}”.', noneOf: 'No hits for “{{q}}”.',
    someWords: 'Nothing has all the words. Here is what has most of them.', advice: 'Try another word for the same, or fewer words. You can also look at all there is:', toToolkits: 'See the toolkits', toCompetence: 'See the competences and their courses',
    show: 'Show', all: 'Everything', noneOfKind: 'No hits of this kind. Choose another above.', next_one: 'Show {{count}} more', next_other: 'Show {{count}} more', tooMany: 'There are too many hits to show them all. Write one more word.',
    kinds: { course: 'Courses', path: 'Learning paths', lesson: 'Lessons', exercise: 'Exercises', toolkit: 'Toolkits', competence: 'Competences' },
    more: { course: 'Show all {{count}} courses', path: 'Show all {{count}} learning paths', lesson: 'Show all {{count}} lessons', exercise: 'Show all {{count}} exercises', toolkit: 'Show all {{count}} toolkits', competence: 'Show all {{count}} competences' },
    inCourse: 'In the course',
  },
  path: { renewed_one: 'The path has changed. You have completed it before, and keep that. This is new: {{count}} course.', renewed_other: 'The path has changed. You have completed it before, and keep that. This is new: {{count}} courses.', kind: 'Learning path', courses: 'The courses on the path', total: '{{minutes}} in all', complete: 'You have walked the whole path.', next: 'Next: {{title}}' },
  step: { done: 'Done', here: 'You are here', ahead: 'Ahead', progress: '{{done}} of {{of}} steps are done' },
  course: {
    kind: 'Course', after: 'After the course', start: 'Start', continue: 'Continue', again: 'Look at the course again', toCompleted: 'See what you reached', lessons: 'The lessons', counts: 'Counts towards your competence', level: 'level {{level}}', 
    minutes: 'Time', exercises_one: '{{count}} exercise', exercises_other: '{{count}} exercises', exercises_zero: 'No exercises', language: 'Language', version: 'Version {{version}}', sources: 'Sources',
    done: 'When is the course completed?', doneText: 'When all lessons are done: texts are read, exercises finished and practice tasks tried. Points do not decide. You can pause whenever you like.',
    inPaths: 'Part of', kinds: { text: 'Text', exercise: 'Exercise', reflection: 'Reflection', practice: 'Try it yourself' },
  },
  stewardship: { owner: 'Responsible: {{owner}}', review: 'To be read through again on {{day}}', licence: 'Licence:' },
  preview: { toolkitVersion: 'Preview of a published version of the toolkit.', pathVersion: 'Preview of a published version of the learning path, as it is for somebody who has not begun. The courses are those in force now.', version: 'Preview of a published version. This is how the lesson looks to those who take it. Your answers here are not stored.', history: 'Back to the history', name: 'Preview', bar: 'Preview. This is how employees see the lesson when it is published. Your answers here are not stored.', edit: 'Back to editing', untitled: 'Untitled', empty: 'The lesson has no text yet.' },
  lesson: {
    back: 'To the course', position: 'Lesson {{position}} of {{of}}', previous: 'Previous: {{title}}', next: 'Next: {{title}}', read: 'I have read this', did: 'I have done this', 
    pause: 'Need a break? You will come back here.', done: 'The lesson is done', courseDone: 'The course is completed.', toCompleted: 'See what you reached', 
    exercisesLeft_one: 'Finish the exercise and the lesson is done.', exercisesLeft_other: 'Finish the {{count}} exercises that are left and the lesson is done.', player: 'Exercise: {{title}}', playerSlow: 'The exercise is slow to appear. Check your connection, or load it again.', reloadPlayer: 'Load the exercise again',
    ownWord: 'Have you gone through all of it, and the exercise is still not done?', markDone: 'Mark the exercise as done', exerciseDone: 'The exercise is done',
  },
  saved: {
    saved: 'Saved', saving: 'Saving …', waiting: 'Safe on this device; it is sent when you are online again.', refused: 'We could not save the answer, and sending it again will not help. Reload the page and do the exercise once more.',
    trying: 'Safe on this device. We keep trying until it is saved.',
    memoryOnly: 'Your browser does not let us keep answers. Leave the page open until it says Saved.',
  },
  completed: {
    title: 'You have completed “{{course}}”', lead: 'Well done. You completed the course on {{date}}.', reached: 'What you reached', why: 'Why does it count?', level: 'Level {{level}}: {{name}}', pending: 'Being recorded now …', has: 'Recorded {{date}}',
    practice: 'Try it in practice', practiceText: 'What you have learnt stays when you use it. These toolkits fit:', next: 'Next step', nextText: 'Ready for more? Next on your way is', home: 'To My learning', notYet: 'The course is not completed yet', notYetText: 'You have {{done}} of {{of}} lessons. Go on where you left off.', noCompetence: 'The course stands in your learning record.', nothingNext: 'Nothing more is waiting for you.', suggested: 'Nothing more is waiting for you. If you would like more, try',
  },
  competence: {
    retired: 'It is no longer in use from {date}. You keep what you have reached.',
    title: 'My competence', lead: 'Twelve competences, gathered under the principles of the innovation strategy. The levels build on what you have done, not on what anyone thinks of you.', why: 'Why?', how: 'What does it take?', hide: 'Hide', none: 'Not begun', levelOf: 'Level {{level}} of 4: {{name}}', since: 'since {{date}}',
    next: 'To level {{level}}: {{name}}', needs: 'For that you must have shown this', noCourse: 'There is no course for this yet. Levels 3 and 4 are reached by using the method in a real case.', top: 'You are at the top level. Share what you can do.',
    statement: 'See the statement',
    evidence: 'What we build on', completed: 'Completed {{course}} (version {{version}})', lessons_one: '{{count}} lesson', lessons_other: '{{count}} lessons', attempts_one: '{{count}} attempt', attempts_other: '{{count}} attempts', score: '{{score}} of {{of}} points', noEvidence: 'The reasons will stand here when you have reached a level.',
    download: 'Download the learning record', downloadHelp: 'A file to take with you, also to a new employer.', changed: '{{title}}: you are now at level {{level}}.', summary: '{{reached}} of {{of}} competences at level 1 or higher', empty: 'The framework has not been published yet. When it is, you see the twelve competences here.',
  },
  toolkits: {
    title: 'Toolkits', lead: 'Ready-made plans you can use with your team today.', iShall: 'I am going to', all: 'see all', situations: { ideas: 'bring out ideas', needs: 'understand a need', test: 'test something', learn: 'learn from what we did', involve: 'involve the right people', benefit: 'show that it helps' },
    minutes: 'Time', group: 'Participants', groupOf: '{{from}}–{{to}} people', none: 'No toolkit for this yet.', showAll: 'Show all toolkits', empty: 'The plans will stand here. None has been published yet.', notWhen: 'Do not use it when', roles: 'Roles', preparation: 'Before the meeting', agenda: 'Agenda', script: 'Say', tip: 'Tip', canvas: 'Canvas',
    variants: 'Other ways to do it', seated: 'Seated, without sticky notes', remote: 'On screen', privacy: 'Privacy', after: 'Afterwards', slides: 'Slides', courses: 'Learn more', competences: 'Practises', fromTo: '{{from}}–{{to}} min', version: 'Version {{version}}',
  },
  team: {
    title: 'My team', where: 'Units above', people: 'employees', underWay: 'under way', overdue: 'overdue', completed: 'all done', needs: 'Who needs you today?', needsNone: 'Nobody is overdue in this unit.', needs_one: '{{count}} person is overdue.', needs_other: '{{count}} people are overdue.',
    assign: 'Assign learning', assignTo: 'Assign to {{name}}', units: 'Units below', persons: 'Employees here', noPersons: 'Nobody has a position in this very unit. Choose a unit below.', nobodyBelow: 'Nobody has a position in this unit yet. They stand here from the day they begin.', assignments: 'Assignments', noAssignments: 'You have not assigned anything here yet. Assign a learning path and you will see how it goes.', 
    state: { 'not-started': 'Not begun', 'under-way': 'Under way', overdue: 'Overdue', completed: 'Completed' }, nothing: 'Nothing assigned', withdraw: 'Withdraw', withdrawTitle: 'Withdraw “{{title}}”?', withdrawText: 'The assignment to {{target}} goes away from To do for those it concerns. What they have already done, they keep.', withdrawn: 'The assignment is withdrawn.', keep: 'Keep',
    control: 'Following up named employees is a control measure under the Working Environment Act. Use the overview to help. The employees themselves see what you see here.', notLeader: 'This page is for leaders. If you think you lead a unit, tell HR.', by: 'From {{by}}, {{date}}', changed: '{{name}} has moved on.', 
  },
  assign: {
    title: 'Assign learning', who: 'Who?', whoHelp: 'A whole unit with everybody below, or one person.', unit: 'A unit', person: 'A person', search: 'Search by name', what: 'What?', whatHelp: 'Learning path or course.', due: 'When should it be done?', noDue: 'No due date', dueHelp: 'Day, month and year, for example {{date}}.', calendar: 'Open the calendar', notADay: 'Write the date as {{date}}.', reason: 'Why?', reasonHelp: 'One sentence makes it easier to begin. The employee sees it.', submit: 'Assign', pastDue: 'Choose a day that is not over.', none: 'No match for “{{q}}”.', nothing: 'No course has been published yet, so there is nothing to assign.', nobody: 'You lead no unit, so there is nobody to assign to.',
    sentence: { people_one: '{{count}} person', people_other: '{{count}} people', in: 'in {{unit}}', everyone: 'Everybody in {{unit}}', whoOpen: 'Who', get: 'get', what: '“{{title}}”', whatOpen: 'what', due: 'due {{date}}', noDue: 'with no due date', dueOpen: 'due when' },
    already: 'Of these, {{completed}} have completed it before, and {{assigned}} already have it on their list.', hours: 'That is {{hours}} of working time in all, {{each}} for each.', hoursOne: 'It takes {{each}} of working time.', zero: 'Nobody has a position in {{name}} today. Those who join later get it.', joiners: 'Those who join the unit later get it too.', done: '“{{subject}}” is assigned to {{target}}.', undone: 'The assignment is undone.', choose: 'Choose who, what and when, then you can assign.', employees_one: '{{count}} employee', employees_other: '{{count}} employees', 
  },
  data: {
    title: 'My data', lead: 'Everything we have stored about you, why we have it, and how long it stays.', download: 'Download everything', downloadHelp: 'A JSON file; no reason needed.', purpose: 'Why', kept: 'How long', rows_one: '{{count}} row', rows_other: '{{count}} rows', rows_zero: 'Nothing stored', sample: 'See the newest rows', wrong: 'Is something wrong?', wrongText: 'Name, e-mail and position come from your employer. Ask your leader or HR to correct them there. If you want something erased, contact the data protection officer of the municipality.', empty: 'We have stored nothing about you.',
    seen: 'Who can see it?', seenText: 'Your leader sees what you are asked to do and how far you have come, but not your answers. HR sees counts, not names. An administrator can see what you have done, but must first write why. It stands on this page, under “Who has looked at what you have done”.', waiting_one: '{{count}} answer is on this device and has not been sent yet.', waiting_other: '{{count}} answers are on this device and have not been sent yet.',
  },
  statement: {
    title: 'Statement', lead: 'This is how it is stored that you did this. Nobody else sees it with your name without having written down why.', what: 'What', course: 'Course', when: 'When', points: 'Points', answer: 'Your answer', toldBy: 'Told by', led: 'Led to', raw: 'The whole statement', back: 'My data', other: 'Something else',
    completed: { lesson: 'The lesson {{title}} was completed {{date}}', course: 'The course {{title}} was completed {{date}}', path: 'The learning path {{title}} was completed {{date}}' },
  },
  accessibility: {
    title: 'Accessibility', lead: 'Everybody shall be able to use Spor, also by keyboard, with a screen reader, with large text and without colours.', standard: 'What we build to', standardText: 'Spor is built to WCAG 2.2 at levels A and AA. That is more than the Norwegian regulation requires.', tested: 'How it is tried', testedText: 'Each page is tried automatically with axe-core in light and dark appearance, and by hand with the keyboard, at 320 pixels wide and with 200 % text.', known: 'What we know is not good enough',
    knownText: 'Exercises uploaded from others than us may have faults we have not found. The files you download are JSON and made for machines.', tell: 'Found a fault?', tellText: 'Tell whoever is responsible for Spor in your municipality. If you get no help, you can complain to the Norwegian authority for universal design of ICT.', statement: 'The municipality’s accessibility statement', statementText: 'The formal statement for this installation is kept by the municipality and at uustatus.no.', authority: 'The authority for universal design of ICT (in Norwegian)',
  },
  errors: {
    title: 'Something went wrong', offlineTitle: 'The page did not arrive', offline: 'We cannot reach Spor. Nothing of yours is gone. Check your connection and try again.', server: 'There is a fault on our side. Nothing of yours is gone. Try again in a little while.', unknown: 'That did not work. Nothing is lost. Try again.', code: 'Code for support: {{code}}',
    notFoundTitle: 'We cannot find this page', notFound: 'The address may be wrong, or the page has moved. Nothing of yours is gone.', home: 'To My learning', unfetched: 'We cannot fetch the page. Nothing of yours is gone. Wait a little and try again.', unfetchedOffline: 'You are offline, and this page has not been fetched before. It comes by itself when the connection is back.',
  },
  offline: { now: 'You are offline. You can go on; answers are sent when the connection is back.', },
} satisfies Words;
