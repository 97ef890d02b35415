import { Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { HistoryLink } from '../../history/HistoryLink.js';
import { Section } from '../../layout/Section.js';
import type { EditorProps, ToDo } from '../editor.types.js';
import { CheckSection } from '../check/CheckSection.js';
import { isBlocking } from '../check/check.types.js';
import { useCheck } from '../check/useCheck.js';
import { Discard } from './Discard.js';
import { usePartName } from './usePartName.js';

/** What is missing, as a list of ways to it. When it is empty, the next step is to publish. */
const Missing = ({ todo, isBlocked }: { todo: readonly ToDo[]; isBlocked: boolean }) => {
  const t = useTranslate();
  if (todo.length === 0) return <Typography>{t(isBlocked ? 'drafts.missing.nothingBut' : 'drafts.missing.nothing')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, '& li': { mb: 0.75 }, '& li::marker': { color: '#E8924A' } }}>
      {todo.map(({ text, to }) => (
        <li key={text + String(to)}>
          <Link component={LinkBase} to={`?${to}`}>
            {text}
          </Link>
        </li>
      ))}
    </Box>
  );
};

const SetAside = ({ draft, desk, state }: EditorProps) => {
  const t = useTranslate();
  const nameOf = usePartName(draft, state);
  if (state.setAside.length === 0) return null;
  return (
    <Section title={t('drafts.conflict.setAside')}>
      {state.setAside.map((one, index) => (
        <Box key={index} sx={{ mb: 1 }}>
          <Typography variant="body2">{one.by ? t('drafts.conflict.theirsOf', { part: nameOf(one.path), name: one.by }) : t('drafts.conflict.mineOf', { part: nameOf(one.path) })}</Typography>
          <Button size="small" onClick={() => desk.fetchBack(one)}>
            {t('drafts.conflict.fetchBack')}
          </Button>
        </Box>
      ))}
    </Section>
  );
};

/** Beside what one writes: who else is here, what is missing, what was set aside. */
export const Aside = ({ todo, ...editor }: EditorProps & { todo: readonly ToDo[] }) => {
  const t = useTranslate();
  const { list } = useFormat();
  const { others } = editor.state;
  const check = useCheck(editor.draft.id, editor.state);
  return (
    <>
      <Typography aria-live="polite" sx={{ mb: others.length > 0 ? 2 : 0, borderLeft: others.length > 0 ? '3px solid #E8924A' : 0, pl: others.length > 0 ? 1.5 : 0 }}>
        {others.length > 0 && t('drafts.others', { names: list([...others]), smart_count: others.length })}
      </Typography>
      <Section title={t('drafts.missing.heading')}>
        <Missing todo={todo} isBlocked={check.data?.remarks.some(isBlocking) ?? false} />
      </Section>
      <CheckSection {...editor} todo={todo} />
      <SetAside {...editor} />
      {!editor.draft.isNew && <HistoryLink kind={editor.draft.kind} slug={editor.draft.slug} />}
      <Discard draft={editor.draft} />
    </>
  );
};
