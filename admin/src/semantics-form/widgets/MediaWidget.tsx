import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FileChoice } from '../../layout/FileChoice.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { FieldFrame } from '../FieldFrame.js';
import { type FieldProps, useForm, useTold } from '../form.js';
import { asObject, isObject } from '../rules/value.js';

type Kind = 'image' | 'video' | 'audio' | 'file';

const ACCEPTED: Record<Kind, string> = {
  image: '.png,.jpg,.jpeg,.gif,.bmp,.tif,.tiff',
  video: '.mp4,.webm,.ogg',
  audio: '.mp3,.m4a,.wav,.ogg',
  file: '.json,.png,.jpg,.jpeg,.gif,.webm,.mp4,.ogg,.mp3,.m4a,.wav,.vtt,.webvtt,.gltf,.glb,.txt',
};
/** These are kept as a list: the same thing in several formats. */
const SEVERAL: readonly Kind[] = ['video', 'audio'];

const Preview = ({ kind, path }: { kind: Kind; path: string }) => {
  const { fileUrl } = useForm();
  const url = fileUrl(path);
  if (!url || kind === 'file') return null;
  if (kind === 'image') return <Box component="img" src={url} alt="" sx={{ display: 'block', maxWidth: '100%', maxHeight: 200, borderRadius: 1, mb: 1 }} />;
  // Captions belong to the content; this is for knowing which film it is.
  return <Box component={kind} src={url} controls sx={{ display: 'block', maxWidth: '100%', maxHeight: 240, mb: 1 }} />;
};

const KeptFile = ({ kind, file, onRemove }: { kind: Kind; file: Record<string, unknown>; onRemove: () => void }) => {
  const t = useTranslate();
  const { about } = useForm();
  const path = String(file['path']);
  const name = path.split('/').at(-1)?.replace(/#tmp$/, '') ?? path;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Preview kind={kind} path={path} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {name}
          {typeof file['width'] === 'number' && typeof file['height'] === 'number' && ` (${file['width']} × ${file['height']})`}
        </Typography>
        <Button size="small" color="error" onClick={onRemove} aria-label={t('semanticsForm.removeFile', { name })}>
          {t('semanticsForm.remove')}
        </Button>
      </Box>
      {about?.(path)}
    </Box>
  );
};

/** A picture, sound, film or file: sent as soon as it is chosen, seen, and taken away again. */
export const MediaWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change, keepFile, say } = useForm();
  const told = useTold(path);
  const [sending, setSending] = useState<{ file: File; error?: unknown }>();
  const kind = field.type as Kind;
  const kept = (SEVERAL.includes(kind) ? (Array.isArray(value) ? value : []) : [value]).filter((file) => isObject(file) && Boolean(file['path'])).map(asObject);
  // The list may be reordered while a large file is under way: it goes to where the field is then.
  const now = useRef({ path, kept });
  useEffect(() => {
    now.current = { path, kept };
  });
  const keep = (files: unknown[]): void => change(now.current.path, SEVERAL.includes(kind) ? (files.length ? files : undefined) : files.at(-1));
  const choose = async (file: File): Promise<void> => {
    setSending({ file });
    try {
      const uploaded = await keepFile(file);
      keep([...now.current.kept, { ...uploaded, copyright: { license: 'U' } }]);
      setSending(undefined);
      say(t('semanticsForm.uploaded', { name: file.name }));
    } catch (error) {
      setSending({ file, error });
    }
  };
  return (
    <FieldFrame field={field} told={told} group>
      {kept.map((file) => (
        <KeptFile key={String(file['path'])} kind={kind} file={file} onRemove={() => keep(kept.filter((other) => other !== file))} />
      ))}
      <FileChoice accept={ACCEPTED[kind]} label={t(`semanticsForm.upload.${kind}${kept.length ? (SEVERAL.includes(kind) ? 'More' : 'Other') : ''}`)} file={null} onChoose={(file) => void choose(file)} disabled={Boolean(sending && !sending.error)} />
      {sending && !sending.error && <LinearProgress aria-label={t('semanticsForm.sending', { name: sending.file.name })} sx={{ mt: 1 }} />}
      {Boolean(sending?.error) && <ProblemNotice title={t('semanticsForm.notSent', { name: sending?.file.name })} error={sending?.error} />}
    </FieldFrame>
  );
};
