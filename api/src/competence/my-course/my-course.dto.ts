import { z } from 'zod';
import { MyCourseDto } from '../../learning/index.js';

/** `GET /api/my-learning/courses/:slug`: a course as one employee sees it, and by name what it counts towards. */
export const MyCoursePageDto = MyCourseDto.extend({
  contributions: z.array(z.object({ competence: z.string(), title: z.string(), level: z.int() })),
});
export type MyCoursePageDto = z.infer<typeof MyCoursePageDto>;
