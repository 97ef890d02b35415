import type { EditorView } from '@tiptap/pm/view';

interface Ways {
  readonly toToolbar: () => void;
  readonly toLink: () => void;
}

/**
 * Alt + F10 goes to the toolbar, Ctrl + K asks for a link. In lists and tables Tab belongs to the text; after Escape it
 * belongs to the page again, so that nobody who writes by keyboard is caught.
 */
export function keysOf({ toToolbar, toLink }: Ways): { keydown: (view: EditorView, event: KeyboardEvent) => boolean } {
  let leaving = false;
  return {
    keydown: (_, event) => {
      const leaves = event.key === 'Tab' && leaving;
      leaving = event.key === 'Escape' || (leaving && event.key === 'Shift');
      const way = event.altKey && event.key === 'F10' ? toToolbar : (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k' ? toLink : undefined;
      if (!way) return leaves;
      event.preventDefault();
      way();
      return true;
    },
  };
}
