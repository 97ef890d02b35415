import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FactsDialog } from '../../media-files/FactsDialog.js';
import { SemanticsForm, type UploadedFile } from '../../semantics-form/index.js';
import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, FileContent } from '../draft.types.js';
import { mediaOf } from '../fields/media.js';
import { mediaFactsOf } from '../fields/mediaFacts.js';
import { FileFacts } from './FileFacts.js';
import type { Refusal } from './usePreview.js';

interface ExerciseParamsProps {
  desk: Desk;
  library: string;
  params: FileContent;
  onChange: (params: FileContent) => void;
  /** What the server refused, told when somebody asks; else the form speaks for itself. */
  errors: readonly Refusal[] | undefined;
  language: ContentLanguage;
}

const nameOf = (path: string): string => path.replace(/^media\//, '');
/** Captions belong to their film. */
const isOwned = (path: string): boolean => path.startsWith('media/') && !path.endsWith('.vtt');

/** What an exercise says, in a form made from its type. Of a new file is asked whose it is. */
export const ExerciseParams = ({ desk, ...form }: ExerciseParamsProps) => {
  const t = useTranslate();
  const [asking, setAsking] = useState<string>();
  const media = mediaOf(desk.id);
  const facts = mediaFactsOf(desk);
  const upload = async (file: File): Promise<UploadedFile> => {
    const kept = await media.upload(file);
    if (isOwned(kept.path)) setAsking(kept.path);
    return kept;
  };
  const close = (): void => setAsking(undefined);
  return (
    <Box id="draft-params" sx={{ mt: 2 }}>
      <SemanticsForm {...form} upload={upload} fileUrl={media.url} about={(path) => isOwned(path) && <FileFacts name={nameOf(path)} facts={facts.of(path)} onTell={() => setAsking(path)} />} />
      {asking !== undefined && (
        <FactsDialog
          name={nameOf(asking)}
          help={t('mediaFiles.ask')}
          value={facts.of(asking) ?? facts.proposed()}
          onClose={close}
          onSave={(next) => {
            facts.put(asking, next);
            close();
          }}
        />
      )}
    </Box>
  );
};
