import { Box, FormHelperText } from '@mui/material';
import { MarkdownEditor } from '../../markdown-editor/index.js';
import type { Desk } from '../desk/desk.js';
import type { ContentLanguage } from '../draft.types.js';
import { mediaOf } from './media.js';
import { mediaFactsOf } from './mediaFacts.js';

interface MarkdownFieldProps {
  id: string;
  desk: Desk;
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  language: ContentLanguage;
  /** Those the text may show. */
  exercises?: readonly { slug: string; title: string }[];
  /** Words to which one is led. */
  at?: { readonly what: string; readonly turn: string } | undefined;
}

const NONE: readonly never[] = [];

/** A text with headings, lists, call-outs and pictures, stored as Markdown. */
export const MarkdownField = ({ id, desk, help, exercises = NONE, ...text }: MarkdownFieldProps) => (
  <Box id={id} sx={{ mt: 2 }}>
    <MarkdownEditor {...text} exercises={exercises} uploadPicture={mediaOf(desk.id).uploadPicture} pictureUrl={mediaOf(desk.id).url} facts={mediaFactsOf(desk)} />
    {help && <FormHelperText>{help}</FormHelperText>}
  </Box>
);
