import { Box } from '@mui/material';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useReducer, useRef, useState } from 'react';
import { pluginsFor } from './commands.js';
import { documentOf, htmlOf } from './document.js';
import { schemaOf } from './schema.js';
import { Toolbar } from './Toolbar.js';

interface RichTextProps {
  id: string;
  name: string;
  tags: readonly string[];
  value: string;
  onChange: (html: string) => void;
  onBlur: () => void;
  describedBy: string | undefined;
  invalid: boolean;
}

const TEXT = {
  outline: 'none',
  minHeight: '5.5rem',
  px: 1.75,
  py: 1,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontSize: '1rem',
  lineHeight: 1.55,
  '& > :first-of-type': { mt: 0 },
  '& p, & ul, & ol, & blockquote': { mt: 0, mb: 1 },
  '& blockquote': { mx: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider' },
  '& a': { color: 'primary.main' },
} as const;

const FRAME = { border: 1, borderRadius: 1, bgcolor: 'background.paper', '&:has(.ProseMirror:focus)': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 2 } } as const;

/** A small editor for a text with markup: what the field's tags allow, stored as HTML. */
export const RichText = ({ id, name, tags, value, onChange, onBlur, describedBy, invalid }: RichTextProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView>();
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const now = useRef({ onChange, html: value });
  const allowed = tags.join(' ');
  useEffect(() => {
    now.current = { ...now.current, onChange };
  });
  useEffect(() => {
    const schema = schemaOf(allowed.split(' '));
    const made = new EditorView(place.current, {
      state: EditorState.create({ doc: documentOf(schema, now.current.html), plugins: pluginsFor(schema) }),
      dispatchTransaction: (transaction) => {
        made.updateState(made.state.apply(transaction));
        if (transaction.docChanged) {
          now.current.html = htmlOf(schema, made.state.doc);
          now.current.onChange(now.current.html);
        }
        redraw();
      },
    });
    setView(made);
    return () => made.destroy();
  }, [allowed]);
  useEffect(() => {
    view?.setProps({ attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': `${id}-label`, ...(describedBy ? { 'aria-describedby': describedBy } : {}), ...(invalid ? { 'aria-invalid': 'true' } : {}) } });
  }, [view, id, describedBy, invalid]);
  useEffect(() => {
    // Changed from outside: something was undone, or another content came.
    if (!view || value === now.current.html) return;
    now.current.html = value;
    view.updateState(EditorState.create({ doc: documentOf(view.state.schema, value), plugins: view.state.plugins }));
  }, [view, value]);
  return (
    <Box sx={{ ...FRAME, borderColor: invalid ? 'error.main' : 'var(--spor-control)' }} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onBlur()}>
      {view && <Toolbar view={view} name={name} controls={id} />}
      <Box ref={place} sx={{ '& .ProseMirror': TEXT }} />
    </Box>
  );
};
