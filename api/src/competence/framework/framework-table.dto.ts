import { z } from 'zod';
import { CONTENT_LANGUAGES } from '../../catalogue/index.js';

const ContentLanguage = z.enum(CONTENT_LANGUAGES);

/** In which language; left out: the viewer's. */
export const FrameworkTableQuery = z.strictObject({ language: ContentLanguage.optional() });
export type FrameworkTableQuery = z.infer<typeof FrameworkTableQuery>;

const Text = z.object({ key: z.string(), text: z.string() });

/** `GET /api/publications/:id/framework` and `GET /api/drafts/:id/framework`: a version or a draft as it is read. What is not written is empty. */
export const FrameworkTableDto = z.object({
  title: z.string(),
  /** The one it is in: bokmål when there is none in the one asked for. */
  language: ContentLanguage,
  languages: z.array(ContentLanguage),
  levels: z.array(z.object({ level: z.int(), title: z.string(), evidence: z.string() })),
  principles: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
  competences: z.array(z.object({ key: z.string(), title: z.string(), description: z.string(), principles: z.array(z.string()), retiredOn: z.string().nullable(), levels: z.array(z.object({ level: z.int(), behaviour: z.string() })) })),
  subGoals: z.array(Text),
  criteria: z.array(Text),
  /** What the goals that come with it are called. */
  goals: z.array(z.string()),
});
export type FrameworkTableDto = z.infer<typeof FrameworkTableDto>;
