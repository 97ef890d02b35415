import type { DraftDetailDto } from '@spor/api/catalogue';

export type { DraftCheckDto, DraftCoverDto, DraftDetailDto, DraftDto, DraftFileDto, DraftHitDto, DraftMediaDto, DraftTranslationDto, EditorHomeDto, PassageDto, PublishedDto, SavedFileDto, TranslationSourceDto } from '@spor/api/catalogue';
export type { PublicationEffectDto, FrameworkEffectDto } from '@spor/api/competence';

export type DraftKind = DraftDetailDto['kind'];

/** What employees meet, in versions with a history; the framework is published too, but has a page of its own. */
export type ThingKind = Exclude<DraftKind, 'framework'>;

/** A file as a form edits it: YAML and JSON as what they say, Markdown as `{ front, body }`. */
export type FileContent = Record<string, unknown>;

/** What a draft is made of, by path; as it stands on the screen. */
export type Files = Readonly<Record<string, FileContent>>;

/** What is to become of some files; null takes one away. */
export type Changes = Readonly<Record<string, FileContent | null>>;

/** Bokmål first: it is what the others are translated from. */
export const CONTENT_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];
