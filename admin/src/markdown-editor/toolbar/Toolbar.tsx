import BoldIcon from '@mui/icons-material/FormatBold';
import BulletListIcon from '@mui/icons-material/FormatListBulleted';
import CalloutIcon from '@mui/icons-material/LightbulbOutlined';
import ExerciseIcon from '@mui/icons-material/QuizOutlined';
import IndentIcon from '@mui/icons-material/FormatIndentIncrease';
import ItalicIcon from '@mui/icons-material/FormatItalic';
import LinkIcon from '@mui/icons-material/Link';
import OrderedListIcon from '@mui/icons-material/FormatListNumbered';
import OutdentIcon from '@mui/icons-material/FormatIndentDecrease';
import PictureIcon from '@mui/icons-material/ImageOutlined';
import QuoteIcon from '@mui/icons-material/FormatQuote';
import RedoIcon from '@mui/icons-material/Redo';
import TableIcon from '@mui/icons-material/TableChartOutlined';
import TextIcon from '@mui/icons-material/TextFields';
import UndoIcon from '@mui/icons-material/Undo';
import { Box } from '@mui/material';
import type { Editor } from '@tiptap/core';
import { type Ref, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Language } from '../../types.js';
import { CALLOUT_KINDS, CALLOUT_LABELS } from '../dialect/callouts.js';
import { setCallout } from '../parts/changes.js';
import { RovingContext, roveByKey } from './roving.js';
import { type ToolbarState, useToolbarState } from './state.js';
import { tableChoices } from './tableChoices.js';
import { ToolButton } from './ToolButton.js';
import { type Choice, ToolMenu } from './ToolMenu.js';

export type Opens = 'link' | 'picture' | 'exercise';

interface ToolbarProps {
  editor: Editor;
  language: Language;
  /** The id of what is formatted. */
  controls: string;
  open: (dialog: Opens) => void;
  ref: Ref<HTMLDivElement>;
}

type Words = (key: string, options?: object) => string;

/** One stop for Tab, and arrows from there (the toolbar pattern of the ARIA practices). */
export const Toolbar = ({ editor, language, controls, open, ref }: ToolbarProps) => {
  const t: Words = useTranslate();
  const state = useToolbarState(editor);
  const [current, go] = useState('block');
  const roving = useMemo(() => ({ current, go }), [current]);
  return (
    <RovingContext value={roving}>
      <Box ref={ref} role="toolbar" aria-label={t('writing.toolbar')} aria-controls={controls} onKeyDown={roveByKey} sx={ROW}>
        <ToolMenu tool="block" name={t('writing.block', { type: kindOf(state, t) })} icon={<TextIcon fontSize="small" />} text={kindOf(state, t)} choices={blockChoices(editor, state, t)} />
        <Marks editor={editor} state={state} t={t} open={open} />
        <Lists editor={editor} state={state} t={t} />
        <ToolButton tool="quote" name={t('writing.blockquote')} icon={<QuoteIcon fontSize="small" />} pressed={state.blockquote} onClick={() => editor.chain().focus().toggleBlockquote().run()} />
        <ToolMenu tool="callout" name={t('writing.callout')} icon={<CalloutIcon fontSize="small" />} pressed={state.callout !== undefined} choices={calloutChoices(editor, state, language, t)} />
        <ToolMenu tool="table" name={t('writing.table')} icon={<TableIcon fontSize="small" />} pressed={state.table} choices={tableChoices(editor, state.table, t)} />
        <ToolButton tool="picture" name={t('writing.picture.add')} icon={<PictureIcon fontSize="small" />} onClick={() => open('picture')} />
        <ToolButton tool="exercise" name={t('writing.exercise.add')} icon={<ExerciseIcon fontSize="small" />} onClick={() => open('exercise')} />
        <ToolButton tool="undo" name={t('writing.undo')} shortcut={`${MOD} + Z`} icon={<UndoIcon fontSize="small" />} disabled={!state.canUndo} onClick={() => editor.chain().focus().undo().run()} />
        <ToolButton tool="redo" name={t('writing.redo')} shortcut={`${MOD} + Shift + Z`} icon={<RedoIcon fontSize="small" />} disabled={!state.canRedo} onClick={() => editor.chain().focus().redo().run()} />
      </Box>
    </RovingContext>
  );
};

const MOD = /Mac|iP/.test(navigator.platform) ? 'Meta' : 'Ctrl';
const ROW = { display: 'flex', flexWrap: 'wrap', gap: 0.25, p: 0.5, borderBottom: '1px solid', borderColor: 'divider', bgcolor: 'background.paper', borderRadius: '8px 8px 0 0' } as const;

interface GroupProps {
  editor: Editor;
  state: ToolbarState;
  t: Words;
}

const Marks = ({ editor, state, t, open }: GroupProps & Pick<ToolbarProps, 'open'>) => (
  <>
    <ToolButton tool="bold" name={t('writing.bold')} shortcut={`${MOD} + B`} icon={<BoldIcon fontSize="small" />} pressed={state.bold} onClick={() => editor.chain().focus().toggleBold().run()} />
    <ToolButton tool="italic" name={t('writing.italic')} shortcut={`${MOD} + I`} icon={<ItalicIcon fontSize="small" />} pressed={state.italic} onClick={() => editor.chain().focus().toggleItalic().run()} />
    <ToolButton tool="link" name={t('writing.link')} shortcut={`${MOD} + K`} icon={<LinkIcon fontSize="small" />} pressed={state.link} onClick={() => open('link')} />
  </>
);

const Lists = ({ editor, state, t }: GroupProps) => (
  <>
    <ToolButton tool="bulletList" name={t('writing.bulletList')} icon={<BulletListIcon fontSize="small" />} pressed={state.bulletList} onClick={() => editor.chain().focus().toggleBulletList().run()} />
    <ToolButton tool="orderedList" name={t('writing.orderedList')} icon={<OrderedListIcon fontSize="small" />} pressed={state.orderedList} onClick={() => editor.chain().focus().toggleOrderedList().run()} />
    <ToolButton tool="indent" name={t('writing.indent')} shortcut="Tab" icon={<IndentIcon fontSize="small" />} disabled={!state.canIndent} onClick={() => editor.chain().focus().sinkListItem('listItem').run()} />
    <ToolButton tool="outdent" name={t('writing.outdent')} shortcut="Shift + Tab" icon={<OutdentIcon fontSize="small" />} disabled={!state.canOutdent} onClick={() => editor.chain().focus().liftListItem('listItem').run()} />
  </>
);

const kindOf = ({ heading, codeBlock }: ToolbarState, t: Words): string => (heading ? t('writing.heading', { level: heading }) : t(codeBlock ? 'writing.codeBlock' : 'writing.paragraph'));

const blockChoices = (editor: Editor, state: ToolbarState, t: Words): Choice[] => [
  { name: t('writing.paragraph'), chosen: !state.heading && !state.codeBlock, act: () => editor.chain().focus().setParagraph().run() },
  ...([2, 3, 4] as const).map((level) => ({ name: t('writing.heading', { level }), chosen: state.heading === level, act: () => editor.chain().focus().setHeading({ level }).run() })),
  { name: t('writing.codeBlock'), chosen: state.codeBlock, act: () => editor.chain().focus().setCodeBlock().run() },
];

const calloutChoices = (editor: Editor, { callout }: ToolbarState, language: Language, t: Words): Choice[] => [
  ...CALLOUT_KINDS.map((kind) => ({ name: CALLOUT_LABELS[language][kind], chosen: callout === kind, act: () => setCallout(editor, CALLOUT_LABELS[language][kind]) })),
  ...(callout ? [{ name: t('writing.noCallout'), act: () => setCallout(editor, undefined) }] : []),
];
