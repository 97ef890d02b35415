import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { readMarkdown } from './dialect/readMarkdown.js';
import { FormattedText } from './FormattedText.js';
import type { MarkdownEditorProps } from './MarkdownEditor.js';
import { SourceText } from './SourceText.js';

const REMEMBERED = 20;

type View = 'visual' | 'source';

/** The text in one of its two views; one that has what only Markdown can say is shown as Markdown. */
export const EditorSurface = (props: MarkdownEditorProps) => {
  const { value, onChange, label, language } = props;
  const t = useTranslate();
  const id = useId();
  const [wanted, setWanted] = useState<View>('visual');
  /** What we have said ourselves, last first: a text that comes back, be it late, is not a new one. */
  const told = useRef([value]);
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    if (told.current.includes(value)) return;
    told.current = [value];
    setEdition((before) => before + 1);
  }, [value]);
  const tell = (markdown: string): void => {
    if (markdown === told.current[0]) return;
    told.current = [markdown, ...told.current].slice(0, REMEMBERED);
    onChange(markdown);
  };
  const { unknown } = readMarkdown(value);
  const view: View = unknown.length > 0 ? 'source' : wanted;
  return (
    <Box role="group" aria-labelledby={id} sx={{ my: 1, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'end', justifyContent: 'space-between', mb: 0.75 }}>
        <Typography id={id} component="span" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
        <ToggleButtonGroup exclusive size="small" value={view} aria-label={t('writing.view')} onChange={(_, next: View | null) => next && setWanted(next)}>
          <ToggleButton value="visual" disabled={unknown.length > 0} sx={VIEW}>
            {t('writing.visual')}
          </ToggleButton>
          <ToggleButton value="source" sx={VIEW}>
            {t('writing.source')}
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {view === 'visual' ? (
        <FormattedText key={edition} {...props} onChange={tell} />
      ) : (
        <SourceText value={value} onChange={tell} label={label} language={language} unknown={unknown} at={props.at} />
      )}
    </Box>
  );
};

const VIEW = { textTransform: 'none', px: 1.5, py: 0.25, minHeight: 32, color: 'text.secondary', '&.Mui-selected': { color: 'text.primary', fontWeight: 600 } } as const;
