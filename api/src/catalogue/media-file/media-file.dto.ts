import { z } from 'zod';

export const MediaPlaceDto = z.object({
  language: z.string(),
  /** A lesson's slug; null for the course's page. */
  lesson: z.string().nullable(),
  /** The lesson's title; empty for the course's page. */
  title: z.string(),
  exercise: z.string().nullable(),
  /** What the picture shows; null where nothing is said, empty where it is decoration. */
  alternative: z.string().nullable(),
});

/** `GET /api/media-files`: a picture, film, sound or captions of a course, as its draft has it, else as it is published. */
export const MediaFileDto = z.object({
  /** The course's slug and the file's name: `problemet-forst/media/arsakskart.svg`. */
  id: z.string(),
  slug: z.string(),
  courseTitle: z.string(),
  name: z.string(),
  kind: z.enum(['picture', 'film', 'sound', 'captions']),
  mime: z.string(),
  /** A picture's address; null for what is none. */
  url: z.string().nullable(),
  /** Null when the file is gone from the data folder. */
  bytes: z.int().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  owner: z.string(),
  /** An SPDX name. */
  licence: z.string().nullable(),
  attribution: z.string(),
  places: z.array(MediaPlaceDto),
  /** The draft it stands in; null when nobody is writing on the course. */
  draftId: z.uuid().nullable(),
});
export type MediaFileDto = z.infer<typeof MediaFileDto>;
