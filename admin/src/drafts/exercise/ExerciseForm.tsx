import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FactsDialog } from '../../media-files/FactsDialog.js';
import { SemanticsForm, type UploadedFile } from '../../semantics-form/index.js';
import { mediaOf } from '../fields/media.js';
import { mediaFactsOf } from '../fields/mediaFacts.js';
import type { ExerciseParamsProps } from './ExerciseParams.js';
import { FileFacts } from './FileFacts.js';

const nameOf = (path: string): string => path.replace(/^media\//, '');
/** Captions belong to their film. */
const isOwned = (path: string): boolean => path.startsWith('media/') && !path.endsWith('.vtt');

/** What an exercise says, in a form made from its type. Of a new file is asked whose it is. */
export const ExerciseForm = ({ desk, library, params, onChange, errors, language, at }: ExerciseParamsProps) => {
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
    <>
      <SemanticsForm
        {...{ library, params, onChange, errors, language, at }}
        upload={upload}
        fileUrl={media.url}
        about={(path) => isOwned(path) && <FileFacts name={nameOf(path)} facts={facts.of(path)} onTell={() => setAsking(path)} />}
      />
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
    </>
  );
};
