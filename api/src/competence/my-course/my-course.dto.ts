import { z } from 'zod';
import { MyCourseDto, MyCoursesDto } from '../../learning/index.js';

/** `GET /api/my-learning/courses/:slug`: a course as one employee sees it, and by name what it counts towards. */
export const MyCoursePageDto = MyCourseDto.extend({
  contributions: z.array(z.object({ competence: z.string(), title: z.string(), level: z.int() })),
});
export type MyCoursePageDto = z.infer<typeof MyCoursePageDto>;

/** `GET /api/my-learning/courses`: every course there is, as one employee sees it, and by name what courses count towards. */
export const MyCoursesPageDto = MyCoursesDto.extend({
  /** In the framework's order. */
  competences: z.array(z.object({ key: z.string(), title: z.string() })),
});
export type MyCoursesPageDto = z.infer<typeof MyCoursesPageDto>;
