import { z } from 'zod';
import { UnitRef } from '../../people/index.js';
import { AssignmentDto } from '../assignment/assignment.dto.js';

const Counts = { people: z.int(), underWay: z.int(), overdue: z.int(), completed: z.int() };

/**
 * `GET /api/team?orgUnit=<id>`: one unit of the leader's; without `orgUnit` the topmost unit led.
 * `underWay`: people with a course begun and not complete. `overdue`: people with an assignment past its date.
 * `completed`: people who have completed everything asked of them (and at least one course).
 */
export const TeamDto = z.object({
  /** Units the viewer leads: where a leader may start. */
  led: z.array(UnitRef),
  unit: UnitRef,
  /** From the top unit led down to this one's parent. */
  breadcrumb: z.array(UnitRef),
  counts: z.object(Counts),
  /** Units right below, with counts for each and everything below it. */
  units: z.array(UnitRef.extend(Counts)),
  /** People with a position in this very unit. */
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      title: z.string(),
      underWay: z.int(),
      overdue: z.int(),
      completed: z.int(),
      assigned: z.array(z.object({ title: z.string(), dueOn: z.iso.date().nullable(), state: z.enum(['not-started', 'under-way', 'overdue', 'completed']), progress: z.object({ done: z.int(), of: z.int() }) })),
    }),
  ),
  assignments: z.array(AssignmentDto),
});
export type TeamDto = z.infer<typeof TeamDto>;
