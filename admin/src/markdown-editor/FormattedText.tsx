import { Box, Typography } from '@mui/material';
import { type Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { cleanPasted } from './cleanPasted.js';
import { readMarkdown } from './dialect/readMarkdown.js';
import { TextInFile } from './dialect/textInFile.js';
import { ExerciseDialog } from './dialogs/ExerciseDialog.js';
import { LinkDialog } from './dialogs/LinkDialog.js';
import { PictureDialog } from './dialogs/PictureDialog.js';
import type { MarkdownEditorProps } from './MarkdownEditor.js';
import { placeOfWords } from './placeOfWords.js';
import { EXTENSIONS } from './parts/extensions.js';
import { SettingContext } from './parts/setting.js';
import { Keys } from './keys.js';
import { TEXT } from './style.js';
import { type Opens, Toolbar } from './toolbar/Toolbar.js';

type Open = { readonly what: Opens; readonly at?: number; readonly file?: File } | null;

/** The text as it will be read, and the buttons that change it. */
export const FormattedText = ({ value, onChange, language, label, exercises, uploadPicture, pictureUrl, facts, at }: MarkdownEditorProps) => {
  const t = useTranslate();
  const id = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const editor = useTextEditor({ value, onChange, id, label, language, toToolbar: () => toolbar.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus(), open: setOpen });
  useEffect(() => {
    if (at) editor.chain().focus().setTextSelection(placeOfWords(editor.state.doc, at.what)).scrollIntoView().run();
  }, [editor, at]);
  const setting = useMemo(() => ({ exercises, pictureUrl, facts, editPicture: (at: number) => setOpen({ what: 'picture', at }) }), [exercises, pictureUrl, facts]);
  const close = (): void => {
    setOpen(null);
    editor.commands.focus();
  };
  return (
    <SettingContext value={setting}>
      <Box sx={{ border: '1px solid', borderColor: 'text.secondary', borderRadius: 1, bgcolor: 'background.paper' }}>
        <Toolbar ref={toolbar} editor={editor} language={language} controls={id} open={(what) => setOpen({ what })} />
        <Box sx={TEXT}>
          <EditorContent editor={editor} />
        </Box>
      </Box>
      <Typography id={`${id}-help`} variant="caption" component="p" color="textSecondary" sx={{ mt: 0.5 }}>
        {t('writing.help')}
      </Typography>
      {open?.what === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {open?.what === 'exercise' && <ExerciseDialog editor={editor} onClose={close} />}
      {open?.what === 'picture' && <PictureDialog editor={editor} at={open.at} file={open.file} upload={uploadPicture} onClose={close} />}
    </SettingContext>
  );
};

interface TextEditor extends Pick<MarkdownEditorProps, 'value' | 'onChange' | 'label' | 'language'> {
  id: string;
  toToolbar: () => void;
  open: (what: Open) => void;
}

function useTextEditor({ value, onChange, id, label, language, toToolbar, open }: TextEditor): Editor {
  // The editor is made once, with the text it was given: what is said later reaches it by these.
  const now = useRef({ onChange, toToolbar, open });
  useEffect(() => {
    now.current = { onChange, toToolbar, open };
  });
  const text = useRef<TextInFile>(undefined);
  const [read] = useState(() => readMarkdown(value));
  const [keys] = useState(() => new Keys());
  return useEditor({
    extensions: EXTENSIONS,
    content: read.doc as object,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': `${id}-help`, lang: language, spellcheck: 'true' },
      transformPastedHTML: cleanPasted,
      // The browser tells of what was selected by the key before only after this one.
      handleDOMEvents: { keydown: (_, event) => keys.take(event, { toToolbar: now.current.toToolbar, toLink: () => setTimeout(() => now.current.open({ what: 'link' })) }) },
      handlePaste: (_, { clipboardData }) => opened(clipboardData, now.current.open),
      handleDrop: (_, { dataTransfer }, __, moved) => !moved && opened(dataTransfer, now.current.open),
    },
    onCreate: ({ editor }) => {
      text.current = new TextInFile(value, editor.getJSON(), read.written);
    },
    onUpdate: ({ editor }) => {
      if (text.current) now.current.onChange(text.current.of(editor.getJSON()));
    },
  });
}

/** A picture that is pasted or dropped must be described before it stands in the text. */
function opened(data: DataTransfer | null, open: (what: Open) => void): boolean {
  const [file] = data?.files ?? [];
  if (!file?.type.startsWith('image/') || data?.types.includes('text/html')) return false;
  open({ what: 'picture', file });
  return true;
}
