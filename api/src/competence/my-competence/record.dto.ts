import { z } from 'zod';
import { EvidenceDto } from '../attainment/attainment.dto.js';

/** `GET /api/my-competence/record`: what an employee holds and why, to take along to another employer. Open JSON; nothing in it needs Spor to be read. */
export const CompetenceRecord = z.object({
  format: z.literal('spor.competence-record/1'),
  name: z.string(),
  framework: z.string(),
  takenOutAt: z.iso.datetime(),
  competences: z.array(z.object({ key: z.string(), title: z.string(), level: z.int(), levelTitle: z.string(), behaviour: z.string(), since: z.iso.datetime(), attainments: EvidenceDto.shape.attainments })),
});
export type CompetenceRecord = z.infer<typeof CompetenceRecord>;
