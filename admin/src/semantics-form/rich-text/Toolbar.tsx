import BoldIcon from '@mui/icons-material/FormatBold';
import ItalicIcon from '@mui/icons-material/FormatItalic';
import BulletsIcon from '@mui/icons-material/FormatListBulleted';
import NumbersIcon from '@mui/icons-material/FormatListNumbered';
import QuoteIcon from '@mui/icons-material/FormatQuote';
import StrikeIcon from '@mui/icons-material/FormatStrikethrough';
import UnderlineIcon from '@mui/icons-material/FormatUnderlined';
import CodeIcon from '@mui/icons-material/Code';
import LinkIcon from '@mui/icons-material/Link';
import SubscriptIcon from '@mui/icons-material/Subscript';
import SuperscriptIcon from '@mui/icons-material/Superscript';
import { Box, IconButton } from '@mui/material';
import { toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { hasMark, isInside, toggleBlock } from './commands.js';
import { LinkForm } from './LinkForm.js';
import { linkAt } from './link.js';
import type { BlockName, MarkName } from './tags.js';

const MARK_ICONS: Record<MarkName, ReactNode> = { strong: <BoldIcon />, em: <ItalicIcon />, u: <UnderlineIcon />, s: <StrikeIcon />, sub: <SubscriptIcon />, sup: <SuperscriptIcon />, code: <CodeIcon />, a: <LinkIcon /> };
const BLOCK_ICONS: Partial<Record<BlockName, ReactNode>> = { ul: <BulletsIcon />, ol: <NumbersIcon />, blockquote: <QuoteIcon /> };

interface Tool {
  name: MarkName | BlockName;
  label: string;
  icon: ReactNode;
  on: boolean;
  press: () => void;
}

/** What can be done with the text; one stop for Tab, arrows between the buttons. */
export const Toolbar = ({ view, name, controls }: { view: EditorView; name: string; controls: string }) => {
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const { state } = view;
  const run = (command: Command) => (): void => {
    command(view.state, view.dispatch);
    view.focus();
  };
  const labelOf = (tool: Tool['name']): string => t(`semanticsForm.tools.${tool}`);
  const marks = Object.values(state.schema.marks).map((type): Tool => {
    const mark = type.name as MarkName;
    return mark === 'a'
      ? { name: mark, label: labelOf(mark), icon: MARK_ICONS.a, on: Boolean(linkAt(state)) || hasMark(state, 'a'), press: () => setLinking(!isLinking) }
      : { name: mark, label: labelOf(mark), icon: MARK_ICONS[mark], on: hasMark(state, mark), press: run(toggleMark(type)) };
  });
  const blocks = Object.keys(state.schema.nodes)
    .filter((node) => node in BLOCK_ICONS || /^h\d$/.test(node))
    .map((node): Tool => {
      const block = node as BlockName;
      const icon = BLOCK_ICONS[block];
      // Who speaks to the machine says what stands on the button.
      const short = node.toUpperCase();
      return { name: block, label: icon ? labelOf(block) : `${short}: ${labelOf(block)}`, icon: icon ?? <b>{short}</b>, on: isInside(state, node), press: run(toggleBlock(block)) };
    });
  const tools = [...marks, ...blocks];
  if (!tools.length) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -current, End: tools.length - 1 - current }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + tools.length) % tools.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Box ref={bar} role="toolbar" aria-label={t('semanticsForm.tools.name', { name })} aria-controls={controls} onKeyDown={onKeyDown} sx={{ display: 'flex', flexWrap: 'wrap', p: 0.25 }}>
        {tools.map((tool, index) => (
          <IconButton
            key={tool.name}
            size="small"
            tabIndex={index === Math.min(current, tools.length - 1) ? 0 : -1}
            aria-pressed={tool.on}
            aria-label={tool.label}
            title={tool.label}
            onFocus={() => setCurrent(index)}
            // The text keeps what is selected in it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={tool.press}
            sx={{ width: 40, height: 40, borderRadius: 1, fontSize: '.85rem', ...(tool.on ? { bgcolor: 'var(--spor-sunken)', color: 'primary.main' } : {}) }}
          >
            {tool.icon}
          </IconButton>
        ))}
      </Box>
      {isLinking && <LinkForm view={view} onDone={() => setLinking(false)} />}
    </Box>
  );
};
