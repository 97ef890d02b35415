import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EditorMissing, OfficialEditor } from '../../h5p-editor/index.js';
import { useRead } from '../../providers/useRead.js';
import { Refusals, useIsDrawn } from '../../semantics-form/index.js';
import type { EditorStateDto } from '../../types.js';
import type { Exercise } from '../course/courseFiles.js';
import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, FileContent } from '../draft.types.js';
import type { At } from '../frame/useGoTo.js';
import { ExerciseForm } from './ExerciseForm.js';
import type { Refusal } from './usePreview.js';

export interface ExerciseParamsProps extends Exercise {
  desk: Desk;
  onChange: (params: FileContent) => void;
  /** What the server refused, told when somebody asks; else the form speaks for itself. */
  errors: readonly Refusal[] | undefined;
  language: ContentLanguage;
  /** The value to which one is led. */
  at: At | undefined;
}

/** Our own types are made for our own form. */
const isOwn = (library: string): boolean => library.startsWith('Spor.');

/** What an exercise says: in a form made from its type, or in the official editor for the types that are made elsewhere. */
export const ExerciseParams = (props: ExerciseParamsProps) => (
  <Box id="draft-params" sx={{ mt: 2 }}>
    {isOwn(props.library) ? <ExerciseForm {...props} /> : <FormOrEditor {...props} />}
  </Box>
);

/** Types in which things are placed open in the official editor; the others may. */
const FormOrEditor = (props: ExerciseParamsProps) => {
  const { library, language, params, errors } = props;
  const t = useTranslate();
  const { data, isPending } = useRead<EditorStateDto>('h5p-editor');
  const isDrawn = useIsDrawn(library, language);
  const [chosen, choose] = useState<'form' | 'editor'>();
  if (isPending) return null;
  if (data?.state !== 'ready') {
    return (
      <>
        {data && isDrawn && <EditorMissing state={data.state} intro={t('h5pEditor.drawn')} />}
        <ExerciseForm {...props} />
      </>
    );
  }
  // Until the type's fields are known, nothing is opened only to be closed again.
  const shown = chosen ?? (isDrawn === undefined ? undefined : isDrawn ? 'editor' : 'form');
  const other = shown === 'editor' ? 'form' : 'editor';
  return (
    <>
      {shown && (
        <Button variant="outlined" size="small" onClick={() => choose(other)} sx={{ mb: 2 }}>
          {t(`h5pEditor.open.${other}`)}
        </Button>
      )}
      {shown === 'editor' ? (
        <>
          <Refusals library={library} params={params} language={language} errors={errors ?? NONE} />
          <OfficialEditor key={library} draftId={props.desk.id} {...props} takesFocus={chosen === 'editor'} />
        </>
      ) : (
        <ExerciseForm {...props} />
      )}
    </>
  );
};

const NONE: readonly Refusal[] = [];
