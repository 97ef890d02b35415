import { Box } from '@mui/material';
import { SemanticsForm } from '../../semantics-form/index.js';
import type { ContentLanguage, FileContent } from '../draft.types.js';
import { mediaOf } from '../fields/media.js';
import type { At } from '../frame/useGoTo.js';
import type { Refusal } from './usePreview.js';

interface ExerciseParamsProps {
  draftId: string;
  library: string;
  params: FileContent;
  onChange: (params: FileContent) => void;
  /** What the server refused, told when somebody asks; else the form speaks for itself. */
  errors: readonly Refusal[] | undefined;
  language: ContentLanguage;
  /** The value to which one is led. */
  at: At | undefined;
}

/** What an exercise says, in a form made from its type. */
export const ExerciseParams = ({ draftId, ...form }: ExerciseParamsProps) => (
  <Box id="draft-params" sx={{ mt: 2 }}>
    <SemanticsForm {...form} upload={mediaOf(draftId).upload} fileUrl={mediaOf(draftId).url} />
  </Box>
);
