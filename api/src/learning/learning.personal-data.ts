import { definePersonalData } from '../platform/index.js';

const WHILE_EMPLOYED = {
  nb: 'Så lenge du er ansatt, og til kommunen har slettet deg. Da telles det fortsatt, uten hvem det var.',
  nn: 'Så lenge du er tilsett, og til kommunen har sletta deg. Då blir det framleis talt, utan kven det var.',
  en: 'As long as you are employed, and until the municipality has erased you. Then it is still counted, without who it was.',
};

definePersonalData({
  key: 'learning.enrolment',
  table: 'enrolment',
  title: { nb: 'Kurs du har begynt på', nn: 'Kurs du har byrja på', en: 'Courses you have begun' },
  purpose: { nb: 'Gjør at du kan fortsette der du slapp.', nn: 'Gjer at du kan halde fram der du slapp.', en: 'Lets you go on where you left off.' },
  kept: WHILE_EMPLOYED,
  columns: [
    { value: 't.title', nb: 'kurs', nn: 'kurs', en: 'course' },
    { value: 'e.started_at', nb: 'begynt', nn: 'byrja', en: 'begun' },
    { value: 'e.touched_at', nb: 'sist åpnet', nn: 'sist opna', en: 'last opened' },
  ],
  from: "FROM enrolment e JOIN course_text t ON t.course_version_id = e.course_version_id AND t.language = 'nb' WHERE e.employee_id = ?",
  orderBy: 'e.touched_at DESC',
  erasure: { how: 'pseudonym' },
});

definePersonalData({
  key: 'learning.attempt',
  table: 'attempt',
  title: { nb: 'Forsøk på øvelser', nn: 'Forsøk på øvingar', en: 'Attempts at exercises' },
  purpose: {
    nb: 'Viser deg hva du har fått til. Poengene er trening, ikke en prøve.',
    nn: 'Viser deg kva du har fått til. Poenga er øving, ikkje ei prøve.',
    en: 'Shows you what you have managed. The points are practice, not a test.',
  },
  kept: WHILE_EMPLOYED,
  columns: [
    { value: 't.title', nb: 'øvelse', nn: 'øving', en: 'exercise' },
    { value: 'a.number', nb: 'forsøk', nn: 'forsøk', en: 'attempt' },
    { value: 'a.started_at', nb: 'begynt', nn: 'byrja', en: 'begun' },
    { value: 'a.finished_at', nb: 'ferdig', nn: 'ferdig', en: 'finished' },
    { value: 'a.score', nb: 'poeng', nn: 'poeng', en: 'points' },
    { value: 'a.max_score', nb: 'av', nn: 'av', en: 'of' },
  ],
  from: "FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id JOIN exercise_text t ON t.course_version_id = e.course_version_id AND t.exercise_id = a.exercise_id AND t.language = 'nb' WHERE a.employee_id = ?",
  orderBy: 'a.started_at DESC',
  erasure: { how: 'pseudonym' },
});

definePersonalData({
  key: 'learning.cmi5-session',
  table: 'cmi5_session',
  title: { nb: 'Når du har hatt en del av en kurspakke åpen', nn: 'Når du har hatt ein del av ein kurspakke open', en: 'When you have had a unit of a course package open' },
  purpose: {
    nb: 'Gjør at kurspakken kan fortelle hva du har gjort, og at ingen andre kan.',
    nn: 'Gjer at kurspakken kan fortelje kva du har gjort, og at ingen andre kan.',
    en: 'Lets the course package tell what you have done, and nobody else.',
  },
  kept: WHILE_EMPLOYED,
  columns: [
    { value: 't.title', nb: 'del', nn: 'del', en: 'unit' },
    { value: 's.launched_at', nb: 'åpnet', nn: 'opna', en: 'opened' },
    { value: 's.terminated_at', nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
    { value: 's.abandoned_at', nb: 'avbrutt', nn: 'avbroten', en: 'abandoned' },
  ],
  from: "FROM cmi5_session s JOIN enrolment e ON e.id = s.enrolment_id JOIN exercise_text t ON t.course_version_id = e.course_version_id AND t.exercise_id = s.exercise_id AND t.language = 'nb' WHERE e.employee_id = ?",
  orderBy: 's.launched_at DESC',
  erasure: { how: 'delete' },
});

definePersonalData({
  key: 'learning.completion',
  table: 'completion',
  title: { nb: 'Det du har fullført', nn: 'Det du har fullført', en: 'What you have completed' },
  purpose: {
    nb: 'Er grunnlaget for kompetansen din og for enhetens mål.',
    nn: 'Er grunnlaget for kompetansen din og for måla til eininga.',
    en: 'Is what your competence and your unit’s goals rest on.',
  },
  kept: WHILE_EMPLOYED,
  columns: [
    { value: 'c.kind', nb: 'hva', nn: 'kva', en: 'what' },
    { value: 'c.subject_id', nb: 'id', nn: 'id', en: 'id' },
    { value: 'c.completed_at', nb: 'fullført', nn: 'fullført', en: 'completed' },
  ],
  from: 'FROM completion c WHERE c.employee_id = ?',
  orderBy: 'c.completed_at DESC',
  erasure: { how: 'pseudonym' },
});

definePersonalData({
  key: 'learning.carried-path',
  table: 'carried_path',
  title: { nb: 'Læringsstier du fikk fullført av kurs du hadde', nn: 'Læringsstiar du fekk fullførte av kurs du hadde', en: 'Learning paths you completed by courses you had' },
  purpose: { nb: 'Gjør at en ny versjon av en læringssti teller det du har gjort fra før.', nn: 'Gjer at ein ny versjon av ein læringssti tel det du har gjort frå før.', en: 'Lets a new version of a learning path count what you have done before.' },
  kept: WHILE_EMPLOYED,
  columns: [
    { value: 't.title', nb: 'læringssti', nn: 'læringssti', en: 'learning path' },
    { value: 'c.completed_at', nb: 'fullført', nn: 'fullført', en: 'completed' },
  ],
  from: "FROM carried_path c JOIN learning_path_text t ON t.learning_path_version_id = c.learning_path_version_id AND t.language = 'nb' WHERE c.employee_id = ?",
  orderBy: 'c.completed_at DESC',
  erasure: { how: 'pseudonym', sql: ['UPDATE carried_path SET employee_id = :pseudonym WHERE employee_id = :person'] },
});

definePersonalData({
  key: 'learning.assignment',
  table: 'assignment',
  title: { nb: 'Tildelinger du har gjort eller fått selv', nn: 'Tildelingar du har gjort eller fått sjølv', en: 'Assignments you have made or been given yourself' },
  purpose: {
    nb: 'Viser hvem som har bedt om hva, og når det skal være gjort.',
    nn: 'Viser kven som har bede om kva, og når det skal vere gjort.',
    en: 'Shows who has asked for what, and when it should be done.',
  },
  kept: WHILE_EMPLOYED,
  columns: [
    { value: 'a.subject_kind', nb: 'hva', nn: 'kva', en: 'what' },
    { value: 'a.subject_id', nb: 'id', nn: 'id', en: 'id' },
    { value: 'a.due_on', nb: 'frist', nn: 'frist', en: 'due' },
    { value: 'a.reason', nb: 'begrunnelse', nn: 'grunngiving', en: 'reason' },
    { value: 'a.assigned_at', nb: 'tildelt', nn: 'tildelt', en: 'assigned' },
    { value: 'a.withdrawn_at', nb: 'trukket', nn: 'trekt', en: 'withdrawn' },
  ],
  from: 'FROM assignment a WHERE ? IN (a.assigned_by, a.target_id)',
  orderBy: 'a.assigned_at DESC',
  erasure: {
    how: 'pseudonym',
    sql: [
      'UPDATE assignment SET assigned_by = :pseudonym WHERE assigned_by = :person',
      "UPDATE assignment SET target_id = :pseudonym, reason = '' WHERE target_kind = 'employee' AND target_id = :person",
    ],
  },
});
