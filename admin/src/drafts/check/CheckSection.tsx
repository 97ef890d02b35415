import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Failed } from '../../layout/Failed.js';
import { Section } from '../../layout/Section.js';
import type { EditorProps, ToDo } from '../editor.types.js';
import { Found } from './Found.js';
import { useCheck } from './useCheck.js';
import { usePreviewCheck } from './usePreviewCheck.js';

/** Beside the text: what a reader would stumble over in what is saved. What is not written yet is told above, in the form's own words. */
export const CheckSection = ({ todo, previewUrl, ...editor }: EditorProps & { todo: readonly ToDo[]; previewUrl: string | undefined }) => {
  const t = useTranslate();
  const { data, error, refetch } = useCheck(editor.draft.id, editor.state);
  const preview = usePreviewCheck(previewUrl, editor.desk);
  const remarks = [...(data?.remarks ?? []), ...preview.remarks].filter(({ code }) => code !== 'form' || todo.length === 0);
  return (
    <Section title={t('drafts.check.heading')}>
      {error && !data ? <Failed error={error} refetch={refetch} /> : !data ? <Typography color="textSecondary">{t('ra.page.loading')}</Typography> : remarks.length === 0 ? <Typography>{t('drafts.check.nothing')}</Typography> : <Found {...editor} remarks={remarks} />}
      {previewUrl && (
        <>
          <Typography variant="body2" aria-live="polite" sx={{ mt: 1.5, mb: 1 }} color={preview.state === 'failed' ? 'error' : 'textSecondary'}>
            {t(`drafts.check.preview.${preview.state}`, { smart_count: preview.remarks.length })}
          </Typography>
          <Button variant="outlined" size="small" disabled={preview.state === 'running'} onClick={() => void preview.run()}>
            {t('drafts.check.preview.run')}
          </Button>
        </>
      )}
    </Section>
  );
};
