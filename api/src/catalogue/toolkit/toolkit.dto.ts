import { z } from 'zod';
import { StewardshipDto } from '../stewardship/stewardship.dto.js';

export const ToolkitDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  key: z.string(),
  /** The language of the texts, which may be bokmål for want of the viewer's own. */
  language: z.string(),
  title: z.string(),
  aim: z.string(),
  situation: z.string(),
  minutes: z.int(),
  groupSize: z.object({ from: z.int(), to: z.int() }),
  principles: z.array(z.string()),
  version: z.int(),
});
export type ToolkitDto = z.infer<typeof ToolkitDto>;

export const ToolkitDetailDto = ToolkitDto.extend({
  notWhen: z.string(),
  roles: z.array(z.object({ name: z.string(), task: z.string() })),
  preparation: z.array(z.string()),
  agenda: z.array(z.object({ id: z.string(), minutes: z.int(), title: z.string(), script: z.string(), tip: z.string().nullable() })),
  canvas: z.object({ title: z.string(), fields: z.array(z.object({ title: z.string(), help: z.string() })) }),
  variants: z.object({ seated: z.string(), remote: z.string() }),
  privacy: z.string(),
  afterForm: z.array(z.string()),
  slides: z.array(z.object({ title: z.string(), points: z.array(z.string()) })),
  courses: z.array(z.object({ slug: z.string(), title: z.string() })),
  competences: z.array(z.string()),
  stewardship: StewardshipDto,
});
export type ToolkitDetailDto = z.infer<typeof ToolkitDetailDto>;

/** What a version keeps besides its words: `toolkit.yaml`. */
export const ToolkitOutline = z.object({
  groupSize: z.object({ from: z.int().min(1), to: z.int().min(1) }),
  principles: z.array(z.string()),
  courses: z.array(z.string()),
  competences: z.array(z.string()),
  agenda: z.array(z.object({ id: z.string(), minutes: z.int().min(1) })).min(1),
});
export type ToolkitOutline = z.infer<typeof ToolkitOutline>;

/** What a version says in one language: `nb.yaml` without title and aim. */
export const ToolkitWords = z.object({
  notWhen: z.string(),
  roles: z.array(z.object({ name: z.string(), task: z.string() })),
  preparation: z.array(z.string()),
  agenda: z.record(z.string(), z.object({ title: z.string(), script: z.string(), tip: z.string().optional() })),
  canvas: z.object({ title: z.string(), fields: z.array(z.object({ title: z.string(), help: z.string() })) }),
  variants: z.object({ seated: z.string(), remote: z.string() }),
  privacy: z.string(),
  afterForm: z.array(z.string()),
  slides: z.array(z.object({ title: z.string(), points: z.array(z.string()) })),
});
export type ToolkitWords = z.infer<typeof ToolkitWords>;
