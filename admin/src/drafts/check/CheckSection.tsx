import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Failed } from '../../layout/Failed.js';
import { Section } from '../../layout/Section.js';
import type { EditorProps, ToDo } from '../editor.types.js';
import { standing } from './check.types.js';
import { Found } from './Found.js';
import { LookedThrough } from './LookedThrough.js';
import { useCheck } from './useCheck.js';
import { usePreviewCheck } from './usePreviewCheck.js';

/** Beside the text: what a reader would stumble over in what is saved. What is not written yet is told above, in the form's own words. */
export const CheckSection = ({ todo, ...editor }: EditorProps & { todo: readonly ToDo[] }) => {
  const t = useTranslate();
  const check = useCheck(editor.draft.id, editor.state);
  const preview = usePreviewCheck(editor, check, false);
  const { data, error, refetch } = check;
  const remarks = standing(data?.remarks ?? []).filter(({ code }) => code !== 'form' || todo.length === 0);
  return (
    <Section title={t('drafts.check.heading')}>
      {error && !data ? <Failed error={error} refetch={refetch} /> : !data ? <Typography color="textSecondary">{t('ra.page.loading')}</Typography> : remarks.length === 0 ? <Typography>{t('drafts.check.nothing')}</Typography> : <Found {...editor} remarks={remarks} />}
      <LookedThrough {...editor} preview={preview} remarks={remarks} />
    </Section>
  );
};
