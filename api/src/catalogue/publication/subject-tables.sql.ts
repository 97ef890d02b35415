import { type PublicationKind } from './publication.entity.js';

/** Where a kind of thing and its versions stand, and by which column it is called. */
export interface SubjectTables {
  readonly table: string;
  readonly versions: string;
  readonly reference: string;
  readonly name: string;
}

export const SUBJECTS = {
  course: { table: 'course', versions: 'course_version', reference: 'course_id', name: 'slug' },
  path: { table: 'learning_path', versions: 'learning_path_version', reference: 'learning_path_id', name: 'slug' },
  toolkit: { table: 'toolkit', versions: 'toolkit_version', reference: 'toolkit_id', name: 'slug' },
} as const satisfies Partial<Record<PublicationKind, SubjectTables>>;
/** What the catalogue owns itself; the rest is brought by contexts to the right. */
export type CatalogueKind = keyof typeof SUBJECTS;

export const isCatalogueKind = (kind: string): kind is CatalogueKind => kind in SUBJECTS;
