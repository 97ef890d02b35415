export { MarkdownEditor, type MarkdownEditorProps } from './MarkdownEditor.js';
