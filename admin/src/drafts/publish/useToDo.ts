import { useCourseToDo } from '../course/useCourseToDo.js';
import type { DraftKind, Files } from '../draft.types.js';
import type { ToDo } from '../editor.types.js';
import { useFrameworkToDo } from '../framework/useFrameworkToDo.js';
import { usePathToDo } from '../path/usePathToDo.js';
import { useToolkitToDo } from '../toolkit/useToolkitToDo.js';

const TODO = { course: useCourseToDo, path: usePathToDo, toolkit: useToolkitToDo, framework: useFrameworkToDo };

/** What is missing in a draft; its kind never changes. */
export const useToDo = (kind: DraftKind, files: Files): ToDo[] => TODO[kind](files);
