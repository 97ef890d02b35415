import { type Day } from '../../platform/index.js';

/** People with a position on a day in units or below: `member(unit_id, employee_id)`. Parameters: {@link memberParams}. */
export const MEMBER = `
  member AS (
    SELECT DISTINCT c.ancestor_id AS unit_id, p.employee_id
    FROM org_unit_closure c
    JOIN \`position\` p ON p.org_unit_id = c.descendant_id AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)
    WHERE c.ancestor_id IN (?)
  )`;

export const memberParams = (units: readonly string[], today: Day): unknown[] => [today, today, units];

/**
 * What the members are asked to do and whether they have: `asked(unit_id, employee_id, assignment_id, subject_kind, subject_id, due_on, done)`.
 * An assignment reaches a person directly, or through any of the units the person works in or under. Parameters: {@link askedParams}.
 */
export const ASKED = `
  asked AS (
    SELECT r.*, EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = r.employee_id AND x.kind = r.subject_kind AND x.subject_id = r.subject_id) AS done
    FROM (
      SELECT m.unit_id, m.employee_id, a.id AS assignment_id, a.subject_kind, a.subject_id, a.due_on
      FROM assignment a JOIN member m ON m.employee_id = a.target_id
      WHERE a.withdrawn_at IS NULL
      UNION
      SELECT m.unit_id, m.employee_id, a.id, a.subject_kind, a.subject_id, a.due_on
      FROM assignment a
      JOIN org_unit_closure c ON c.ancestor_id = a.target_id
      JOIN \`position\` p ON p.org_unit_id = c.descendant_id AND p.starts_on <= ? AND (p.ends_on IS NULL OR p.ends_on >= ?)
      JOIN member m ON m.employee_id = p.employee_id
      WHERE a.withdrawn_at IS NULL
    ) r
  )`;

export const askedParams = (today: Day): unknown[] => [today, today];
