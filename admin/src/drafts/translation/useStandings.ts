import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../../providers/http.js';
import type { Desk } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';
import type { DraftTranslationDto, TranslationSourceDto } from '../draft.types.js';
import { isThere } from './marks.js';

/** Changes each time something that the answer rests on has been saved. */
const editionOf = (desk: Desk, isMeant: (path: string) => boolean): string =>
  Object.entries(desk.snapshot().files).flatMap(([path, { revision }]) => (isMeant(path) ? [`${path}:${revision}`] : [])).join(' ');

const isWords = (path: string): boolean => path === 'path.yaml' || /^(nb|nn|en)[./]/.test(path);
const NONE: readonly DraftTranslationDto[] = [];

/** How each translated text of a draft stands, as far as it is saved; nothing while it is only in bokmål. */
export function useStandings(desk: Desk): readonly DraftTranslationDto[] {
  const paths = Object.keys(desk.snapshot().files);
  const enabled = paths.includes('path.yaml') || paths.some((path) => /^(nn|en)[./]/.test(path));
  const { data = NONE } = useQuery({ queryKey: ['drafts', 'translations', desk.id, editionOf(desk, isWords)], queryFn: () => read<DraftTranslationDto[]>(`drafts/${desk.id}/translations`), enabled, placeholderData: keepPreviousData, gcTime: 0 });
  return enabled ? data : NONE;
}

export const readSource = (draftId: string, path: string): Promise<TranslationSourceDto> => read<TranslationSourceDto>(`drafts/${draftId}/translations/passages?path=${encodeURIComponent(path)}`);

/** The bokmål of one text, beside which it is translated; undefined until it is there. */
export function useSource(desk: Desk, path: string): TranslationSourceDto | undefined {
  const [file = ''] = path.split('#');
  const edition = editionOf(desk, (one) => one === file || one === file.replace(/^(nn|en)/, 'nb'));
  const { files } = desk.snapshot();
  const kept = files[file];
  // The server knows what is saved; a language of a path stands in the same file as the others.
  const enabled = kept !== undefined && kept.revision > 0 && kept.content !== null && (file === path || !kept.dirty);
  const { data } = useQuery({ queryKey: ['drafts', 'passages', desk.id, path, edition], queryFn: () => readSource(desk.id, path), enabled, placeholderData: keepPreviousData, retry: false, gcTime: 0 });
  return isThere(filesOf(files), path) ? data : undefined;
}
