import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { Facts } from '../media-files/facts.js';
import type { Language } from '../types.js';

export interface MarkdownEditorProps {
  /** Markdown, as docs/content-format.md has it. */
  readonly value: string;
  /** Is told the whole text at every change; a text nobody changes stays letter for letter. */
  readonly onChange: (markdown: string) => void;
  /** The language the text is written in: it decides what call-outs are called. */
  readonly language: Language;
  readonly label: string;
  /** Those a text may refer to. */
  readonly exercises: readonly { readonly slug: string; readonly title: string }[];
  /** Stores a picture. @returns what a text calls it: `media/trekanten.svg` */
  readonly uploadPicture: (file: File) => Promise<string>;
  /** Where a picture is to be fetched. */
  readonly pictureUrl: (path: string) => string;
  /** Whose a picture is: what is said, what is proposed of a new one, and saying it. */
  readonly facts: { readonly of: (path: string) => Facts | undefined; readonly proposed: () => Facts; readonly put: (path: string, facts: Facts) => void };
  /** Words to which one is led: the focus goes there, anew with each turn. */
  readonly at?: { readonly what: string; readonly turn: string } | undefined;
}

/** Only those who write fetch it. */
const EditorSurface = lazy(async () => ({ default: (await import('./EditorSurface.js')).EditorSurface }));

/** Structured text: formatted, or as the Markdown it is stored as. */
export const MarkdownEditor = (props: MarkdownEditorProps) => {
  const t = useTranslate();
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={360} role="status" aria-label={t('writing.loading')} />}>
      <EditorSurface {...props} />
    </Suspense>
  );
};
