import { isCode, isMinutes } from '../course/courseMissing.js';
import type { ContentLanguage, Files } from '../draft.types.js';
import { agendaMinutes, stepOf, toolkitLanguages, toolkitOf, wordsOf } from './toolkitFiles.js';

export interface ToolkitMissing {
  what: string;
  field: string;
  language?: ContentLanguage;
  number?: number;
}

export function toolkitMissing(files: Files): ToolkitMissing[] {
  const kit = toolkitOf(files);
  const { from, to } = kit.groupSize;
  return [
    ...toolkitLanguages(files).flatMap((language) => wordsMissing(files, language)),
    ...when(!isMinutes(kit.minutes), { what: 'minutes', field: 'minutes' }),
    ...when(from < 1 || to < from, { what: 'groupSize', field: 'from' }),
    ...when(!isCode(kit.key), { what: 'toolkitCode', field: 'code' }),
    ...when(kit.agenda.length === 0, { what: 'agenda', field: 'add-step' }),
    ...kit.agenda.flatMap(({ minutes }, index) => when(minutes < 1, { what: 'stepMinutes', number: index + 1, field: `step-minutes-${index}` })),
    ...when(kit.agenda.length > 0 && agendaMinutes(files) !== kit.minutes, { what: 'agendaMinutes', field: 'agenda' }),
  ];
}

const when = (isSo: boolean, missing: ToolkitMissing): ToolkitMissing[] => (isSo ? [missing] : []);

function wordsMissing(files: Files, language: ContentLanguage): ToolkitMissing[] {
  const words = wordsOf(files, language);
  const steps = toolkitOf(files).agenda.flatMap(({ id }, index) => {
    const { title, script } = stepOf(words, id);
    return when(!title.trim() || !script.trim(), { what: 'step', language, number: index + 1, field: `step-${index}` });
  });
  return [...when(!words.title.trim(), { what: 'toolkitTitle', language, field: 'title' }), ...when(!words.aim.trim(), { what: 'aim', language, field: 'aim' }), ...steps];
}
