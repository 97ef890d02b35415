import { z } from 'zod';
import { CONTENT_LANGUAGES } from '../content-import/course-source.dto.js';

/** Whether the official editor can be opened; else what is missing: its files, an address for it, or a start of Spor since. */
export const EditorState = z.enum(['ready', 'not-installed', 'no-address', 'closed']);
export type EditorState = z.infer<typeof EditorState>;

export const EditorStateDto = z.object({ state: EditorState });
export type EditorStateDto = z.infer<typeof EditorStateDto>;

/** `POST /api/drafts/:id/h5p-frames`: for one exercise, by its type. */
export const OpenFrame = z.strictObject({
  library: z.string().max(120).regex(/^[\w.-]+ \d{1,4}\.\d{1,4}$/),
  language: z.enum(CONTENT_LANGUAGES).default('nb'),
});
export type OpenFrame = z.infer<typeof OpenFrame>;

/** The frame's address, and the origin it speaks from. */
export const FrameDto = z.object({ url: z.url(), origin: z.url() });
export type FrameDto = z.infer<typeof FrameDto>;
