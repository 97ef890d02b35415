import type { Files } from '../draft.types.js';
import type { ToDo } from '../editor.types.js';

export const useToolkitToDo = (_files: Files): ToDo[] => [];
