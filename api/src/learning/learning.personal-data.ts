import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'learning.enrolment',
  table: 'enrolment',
  title: 'Kurs du har begynt på',
  purpose: 'Gjør at du kan fortsette der du slapp.',
  kept: 'Så lenge du er ansatt.',
  select: 't.title AS kurs, e.started_at AS begynt, e.touched_at AS sist_åpnet',
  from: "FROM enrolment e JOIN course_text t ON t.course_version_id = e.course_version_id AND t.language = 'nb' WHERE e.employee_id = ?",
  orderBy: 'e.touched_at DESC',
});

definePersonalData({
  key: 'learning.attempt',
  table: 'attempt',
  title: 'Forsøk på øvelser',
  purpose: 'Viser deg hva du har fått til. Poengene er øving, ikke en prøve.',
  kept: 'Så lenge du er ansatt.',
  select: 't.title AS øvelse, a.number AS forsøk, a.started_at AS begynt, a.finished_at AS ferdig, a.score AS poeng, a.max_score AS av',
  from: "FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id JOIN exercise_text t ON t.course_version_id = e.course_version_id AND t.exercise_id = a.exercise_id AND t.language = 'nb' WHERE a.employee_id = ?",
  orderBy: 'a.started_at DESC',
});

definePersonalData({
  key: 'learning.completion',
  table: 'completion',
  title: 'Det du har fullført',
  purpose: 'Er grunnlaget for kompetansen din og for enhetens mål.',
  kept: 'Så lenge du er ansatt.',
  select: 'c.kind AS hva, c.subject_id AS id, c.completed_at AS fullført',
  from: 'FROM completion c WHERE c.employee_id = ?',
  orderBy: 'c.completed_at DESC',
});

definePersonalData({
  key: 'learning.assignment',
  table: 'assignment',
  title: 'Tildelinger du har gjort eller fått selv',
  purpose: 'Viser hvem som har bedt om hva, og når det skal være gjort.',
  kept: 'Så lenge tildelingen gjelder, og to år etterpå.',
  select: 'a.subject_kind AS hva, a.subject_id AS id, a.due_on AS frist, a.reason AS begrunnelse, a.assigned_at AS tildelt, a.withdrawn_at AS trukket',
  from: 'FROM assignment a WHERE ? IN (a.assigned_by, a.target_id)',
  orderBy: 'a.assigned_at DESC',
});
