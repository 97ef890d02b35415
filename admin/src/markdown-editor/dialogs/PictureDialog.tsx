import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FileChoice } from '../../layout/FileChoice.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { type Facts, factsMissing } from '../../media-files/facts.js';
import { FactsFields } from '../../media-files/FactsFields.js';
import { insertPart } from '../parts/changes.js';
import { useSetting } from '../parts/setting.js';
import { EditorDialog } from './EditorDialog.js';
import { usePictureUpload } from './usePictureUpload.js';

const KINDS = '.png,.jpg,.jpeg,.webp,.gif,.svg';

interface PictureDialogProps {
  editor: Editor;
  /** Where the picture stands that is to be changed; undefined for a new one. */
  at?: number | undefined;
  /** One that was pasted or dropped. */
  file?: File | undefined;
  upload: (file: File) => Promise<string>;
  onClose: () => void;
}

interface Words {
  readonly alt: string;
  readonly caption: string;
  readonly isDecoration: boolean;
}

/** A picture is not put in before it has been said what it shows, or that it shows nothing, and whose it is. */
export const PictureDialog = ({ editor, at, file, upload, onClose }: PictureDialogProps) => {
  const t = useTranslate();
  const { pictureUrl, facts } = useSetting();
  const before = at === undefined ? undefined : (editor.state.doc.nodeAt(at)?.attrs as (Words & { file: string }) | undefined);
  const [words, setWords] = useState<Words>({ alt: before?.alt ?? '', caption: before?.caption ?? '', isDecoration: before?.isDecoration ?? false });
  const [said, setSaid] = useState(() => (before && facts.of(before.file)) ?? facts.proposed());
  const [isWrong, setWrong] = useState(false);
  const [isUnknown, setUnknown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { path, chosen, isUploading, error, choose } = usePictureUpload(upload, before?.file);
  // oxlint-disable-next-line react/exhaustive-deps -- a file that was pasted is uploaded once
  useEffect(() => void (file && choose(file)), []);
  const put = (stored: string): void => {
    const attrs = { file: stored, alt: words.isDecoration ? '' : words.alt.trim(), caption: words.isDecoration ? '' : words.caption.trim(), isDecoration: words.isDecoration };
    facts.put(stored, said);
    if (at === undefined) insertPart(editor, { type: 'picture', attrs });
    else editor.chain().setNodeSelection(at).updateAttributes('picture', attrs).run();
    onClose();
  };
  const save = (): void => {
    const isSaid = words.isDecoration || words.alt.trim() !== '';
    const isKnown = factsMissing(said).length === 0;
    setWrong(!isSaid);
    setUnknown(!isKnown);
    setAsked(isSaid && isKnown);
  };
  // oxlint-disable-next-line react/exhaustive-deps -- once, as soon as it has been asked for and is stored
  useEffect(() => void (isAsked && path && error === null && put(path)), [isAsked, path]);
  const write = (changed: Partial<Words>): void => {
    setAsked(false);
    setWords({ ...words, ...changed });
  };
  const saidAnew = (changed: Facts): void => {
    setAsked(false);
    setSaid(changed);
  };
  const chooseOther = (other: File): void => {
    setAsked(false);
    choose(other);
  };
  const isMissing = isAsked && !isUploading && !path && error === null;
  return (
    <EditorDialog title={t('writing.picture.title')} save={t(before ? 'writing.picture.save' : 'writing.picture.insert')} onSave={save} onClose={onClose}>
      {path && <Box component="img" src={pictureUrl(path)} alt="" sx={{ display: 'block', maxWidth: '100%', maxHeight: '12rem', mb: 1, borderRadius: 1, bgcolor: '#f6f5f2', colorScheme: 'light' }} />}
      <FileChoice accept={KINDS} label={t('writing.picture.choose')} file={chosen} onChoose={chooseOther} disabled={isUploading} />
      <Typography variant="caption" component="div" color={isMissing ? 'error' : 'textSecondary'} role="status" sx={{ mt: 0.5 }}>
        {t(`writing.picture.${isMissing ? 'chooseFirst' : isUploading ? (isAsked ? 'uploadingFirst' : 'uploading') : 'kinds'}`)}
      </Typography>
      {error !== null && <ProblemNotice title={t('writing.picture.failed')} error={error} />}
      <TextField
        label={t('writing.picture.alt')}
        value={words.alt}
        onChange={(event) => write({ alt: event.target.value })}
        disabled={words.isDecoration}
        error={isWrong}
        helperText={t(isWrong ? 'writing.picture.altMissing' : 'writing.picture.altHelp')}
        multiline
        required={!words.isDecoration}
      />
      <FormControlLabel control={<Checkbox checked={words.isDecoration} onChange={(_, isDecoration) => write({ isDecoration })} />} label={t('writing.picture.decoration')} />
      {!words.isDecoration && <TextField label={t('writing.picture.caption')} value={words.caption} onChange={(event) => write({ caption: event.target.value })} helperText={t('writing.picture.captionHelp')} />}
      <FactsFields value={said} onChange={saidAnew} isAsked={isUnknown} />
    </EditorDialog>
  );
};
