import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FileContent } from '../draft.types.js';
import type { EditorProps } from '../editor.types.js';
import { linesOf } from './linesOf.js';
import { usePartName } from './usePartName.js';

interface TextProps {
  title: string;
  content: FileContent | null;
  other: FileContent | null;
  button: string;
  onChoose: () => void;
}

/** One of two texts; the lines that the other does not have are marked. */
const Text = ({ title, content, other, button, onChoose }: TextProps) => {
  const t = useTranslate();
  const others = new Set(linesOf(other));
  return (
    <Box component="section" aria-label={title} sx={{ flex: '1 1 18rem', minWidth: 0, border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, bgcolor: 'background.paper' }}>
      <Typography sx={{ fontWeight: 650, mb: 0.5 }}>{title}</Typography>
      <Box role="group" aria-label={title} tabIndex={0} sx={{ maxHeight: 260, overflow: 'auto', mb: 1, overflowWrap: 'anywhere', '& p': { m: 0, minHeight: '.8em' }, '& mark': { bgcolor: 'action.selected', color: 'inherit', borderLeft: '3px solid #E8924A', pl: 0.75, display: 'block' } }}>
        {content === null && <p>{t('drafts.conflict.removed')}</p>}
        {linesOf(content).map((line, index) => (
          <p key={index}>{others.has(line) ? line : <mark>{line}</mark>}</p>
        ))}
      </Box>
      <Button variant="outlined" onClick={onChoose}>
        {button}
      </Button>
    </Box>
  );
};

/** Two have written in the same part: both texts stand side by side until one is chosen, and the other is set aside. */
export const Conflicts = ({ draft, desk, state }: EditorProps) => {
  const t = useTranslate();
  const nameOf = usePartName(draft, state);
  return Object.entries(state.files).map(([path, { content, theirs }]) =>
    theirs ? (
      <Alert key={path} severity="warning" sx={{ mb: 2, alignItems: 'flex-start', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
        <AlertTitle>{t('drafts.conflict.title', { name: theirs.by || t('drafts.conflict.somebody'), part: nameOf(path) })}</AlertTitle>
        <Typography sx={{ mb: 1.5 }}>{t('drafts.conflict.text')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <Text title={t('drafts.conflict.mine')} content={content} other={theirs.content} button={t('drafts.conflict.keepMine')} onChoose={() => desk.choose(path, 'mine')} />
          <Text title={t('drafts.conflict.theirs', { name: theirs.by || t('drafts.conflict.somebody') })} content={theirs.content} other={content} button={t('drafts.conflict.takeTheirs')} onChoose={() => desk.choose(path, 'theirs')} />
        </Box>
      </Alert>
    ) : null,
  );
};
