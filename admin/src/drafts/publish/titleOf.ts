import { languagesOf, pageOf } from '../course/courseFiles.js';
import type { DeskState } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';
import type { DraftDetailDto } from '../draft.types.js';

/** What the draft is called as it stands now, in the first language it is written in. */
export function titleOf({ kind, title }: DraftDetailDto, state: DeskState): string {
  const files = filesOf(state.files);
  if (kind === 'course') return pageOf(files, languagesOf(files)[0] ?? 'nb').front.title;
  if (kind === 'toolkit' || kind === 'framework') return String(files['nb.yaml']?.title ?? title);
  return String((files['path.yaml']?.nb as { title?: string } | undefined)?.title ?? title);
}
