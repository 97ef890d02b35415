import { MenuItem, TextField, Typography } from '@mui/material';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { insertPart } from '../parts/changes.js';
import { useSetting } from '../parts/setting.js';
import { EditorDialog } from './EditorDialog.js';

/** An exercise is done in one place, so those that stand in the text are named as such, and come last. */
export const ExerciseDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const t = useTranslate();
  const { exercises } = useSetting();
  const used = slugsIn(editor);
  const sorted = [...exercises].sort((a, b) => Number(used.has(a.slug)) - Number(used.has(b.slug)));
  const [slug, setSlug] = useState(sorted[0]?.slug ?? '');
  const save = (): void => {
    if (slug) insertPart(editor, { type: 'exercise', attrs: { slug } });
    onClose();
  };
  return (
    <EditorDialog title={t('writing.exercise.title')} save={t('writing.exercise.save')} onSave={save} onClose={onClose}>
      {sorted.length === 0 ? (
        <Typography>{t('writing.exercise.none')}</Typography>
      ) : (
        <TextField select label={t('writing.exercise.choose')} value={slug} onChange={(event) => setSlug(event.target.value)} autoFocus>
          {sorted.map(({ slug: one, title }) => (
            <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
              {used.has(one) ? t('writing.exercise.used', { title }) : title}
            </MenuItem>
          ))}
        </TextField>
      )}
    </EditorDialog>
  );
};

function slugsIn(editor: Editor): Set<string> {
  const slugs = new Set<string>();
  editor.state.doc.forEach((node) => {
    if (node.type.name === 'exercise') slugs.add(String(node.attrs['slug']));
  });
  return slugs;
}
