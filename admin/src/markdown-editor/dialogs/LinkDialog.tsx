import { Button, TextField } from '@mui/material';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EditorDialog } from './EditorDialog.js';

/** What the server takes (docs/content-format.md). */
const ADDRESS = /^(https?:\/\/\S+|mailto:\S+|tel:\S+|\/\S*)$/i;
const completed = (text: string): string => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : text);

export const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const t = useTranslate();
  const isLink = editor.isActive('link');
  const needsText = !isLink && editor.state.selection.empty;
  const [href, setHref] = useState(String(editor.getAttributes('link')['href'] ?? ''));
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const save = (): void => {
    const address = completed(href.trim());
    if (!ADDRESS.test(address)) {
      setWrong(true);
      return;
    }
    if (needsText) editor.chain().insertContent({ type: 'text', text: text.trim() || address, marks: [{ type: 'link', attrs: { href: address } }] }).unsetMark('link').run();
    else editor.chain().extendMarkRange('link').setLink({ href: address }).run();
    onClose();
  };
  const remove = (): void => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  return (
    <EditorDialog title={t('writing.linkDialog.title')} save={t('writing.linkDialog.save')} onSave={save} onClose={onClose} other={isLink && <Button color="error" onClick={remove}>{t('writing.linkDialog.remove')}</Button>}>
      <TextField
        label={t('writing.linkDialog.href')}
        value={href}
        onChange={(event) => setHref(event.target.value)}
        error={isWrong}
        helperText={t(isWrong ? 'writing.linkDialog.wrong' : 'writing.linkDialog.hrefHelp')}
        type="url"
        autoFocus
      />
      {needsText && <TextField label={t('writing.linkDialog.text')} value={text} onChange={(event) => setText(event.target.value)} />}
    </EditorDialog>
  );
};
