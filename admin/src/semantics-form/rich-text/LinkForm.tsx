import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import type { EditorView } from 'prosemirror-view';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { linkAt, withLink, withoutLink } from './link.js';
import { linkOf } from './tags.js';

/** Where a link leads. Not a form element, for it stands inside one. */
export const LinkForm = ({ view, onDone }: { view: EditorView; onDone: () => void }) => {
  const t = useTranslate();
  const id = useId();
  const old = linkAt(view.state);
  const [text, setText] = useState(old?.href ?? '');
  const [isWrong, setWrong] = useState(false);
  const leave = (): void => {
    onDone();
    view.focus();
  };
  const set = (): void => {
    const href = linkOf(text);
    if (!href) return setWrong(true);
    view.dispatch(withLink(view.state, href));
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') set();
    else leave();
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 600 }}>
        {t('semanticsForm.link.address')}
      </Typography>
      <OutlinedInput id={id} size="small" autoFocus value={text} error={isWrong} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} inputProps={{ inputMode: 'url', 'aria-describedby': isWrong ? `${id}-error` : undefined }} sx={{ flex: '1 1 12rem' }} />
      <Button size="small" variant="outlined" onClick={set}>
        {t('semanticsForm.link.set')}
      </Button>
      {old && (
        <Button
          size="small"
          onClick={() => {
            view.dispatch(withoutLink(view.state));
            leave();
          }}
        >
          {t('semanticsForm.link.remove')}
        </Button>
      )}
      {isWrong && (
        <Typography id={`${id}-error`} role="alert" variant="body2" sx={{ color: 'error.main', width: '100%' }}>
          {t('semanticsForm.link.wrong')}
        </Typography>
      )}
    </Box>
  );
};
