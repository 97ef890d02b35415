// The official H5P editor, where it is installed: opened in a frame from an origin of its own.
export { EditorMissing } from './EditorMissing.js';
export { OfficialEditor } from './OfficialEditor.js';
