import BoldIcon from '@mui/icons-material/FormatBold';
import CalloutIcon from '@mui/icons-material/LightbulbOutlined';
import HeadingIcon from '@mui/icons-material/Title';
import ListIcon from '@mui/icons-material/FormatListBulleted';
import { Box, Button, Menu, MenuItem, TextField } from '@mui/material';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import type { ContentLanguage } from '../draft.types.js';
import { bold, CALLOUTS, callout, heading, type Insertion, list } from './insertions.js';

interface MarkdownFieldProps {
  id: string;
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  language: ContentLanguage;
  lines?: number;
  /** One more button; it is told where in the text the cursor was. */
  more?: { label: string; icon: ReactNode; onPress: (at: number) => void };
}

/** The browser's own undo goes on working, which it does not when the whole value is put in anew. */
function insert(area: HTMLTextAreaElement, { start, end, text, select }: Insertion): void {
  area.focus();
  area.setSelectionRange(start, end);
  document.execCommand('insertText', false, text);
  area.setSelectionRange(...select);
}

const Callouts = ({ area, language }: { area: RefObject<HTMLTextAreaElement | null>; language: ContentLanguage }) => {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const put = (label: string): void => {
    setAnchor(null);
    const { current } = area;
    // The menu gives the focus back when it closes; after that the text may have it.
    if (current) setTimeout(() => insert(current, callout({ text: current.value, start: current.selectionStart, end: current.selectionEnd }, label, t('drafts.text.writeHere'))), 50);
  };
  return (
    <>
      <Button size="small" startIcon={<CalloutIcon />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {t('drafts.text.callout')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} transitionDuration={0}>
        {CALLOUTS[language].map((label) => (
          <MenuItem key={label} lang={language} onClick={() => put(label)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

/** A text with headings, lists and call-outs, as Markdown. The one place where texts are written, so that the way of writing can be exchanged. */
export const MarkdownField = ({ id, label, help, value, onChange, language, lines = 5, more }: MarkdownFieldProps) => {
  const t = useTranslate();
  const area = useRef<HTMLTextAreaElement>(null);
  const put = (change: (selected: { text: string; start: number; end: number }) => Insertion): void => {
    const { current } = area;
    if (current) insert(current, change({ text: current.value, start: current.selectionStart, end: current.selectionEnd }));
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Box role="group" aria-label={t('drafts.text.toolbar', { label })} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 0.25 }}>
        <Button size="small" startIcon={<HeadingIcon />} onClick={() => put(heading)}>
          {t('drafts.text.heading')}
        </Button>
        <Button size="small" startIcon={<BoldIcon />} onClick={() => put((selected) => bold(selected, t('drafts.text.boldWords')))}>
          {t('drafts.text.bold')}
        </Button>
        <Button size="small" startIcon={<ListIcon />} onClick={() => put(list)}>
          {t('drafts.text.list')}
        </Button>
        <Callouts area={area} language={language} />
        {more && (
          <Button size="small" startIcon={more.icon} onClick={() => more.onPress(area.current?.selectionEnd ?? value.length)}>
            {more.label}
          </Button>
        )}
      </Box>
      <TextField
        id={id}
        label={label}
        helperText={help}
        value={value}
        inputRef={area}
        onChange={(event) => onChange(event.target.value)}
        multiline
        minRows={lines}
        slotProps={{ htmlInput: { lang: language, spellCheck: true } }}
        sx={{ '& textarea': { lineHeight: 1.6 } }}
      />
    </Box>
  );
};
