import type { DraftDetailDto } from '@spor/api/catalogue';
import { send } from '../providers/http.js';
import { type Facts, withFacts } from './facts.js';
import { fileName, type MediaFileDto } from './media.js';

export const FACTS_FILE = 'media.yaml';

const draftOf = ({ slug }: MediaFileDto): Promise<DraftDetailDto> => send<DraftDetailDto>('POST', 'drafts', { kind: 'course', slug });

/** Writes what is said of a file into the course's draft, which is begun when there is none. */
export async function saveFacts(file: MediaFileDto, facts: Facts): Promise<void> {
  const draft = await draftOf(file);
  const before = draft.files.find(({ path }) => path === FACTS_FILE);
  await send('PUT', `drafts/${draft.id}/files`, { path: FACTS_FILE, revision: before?.revision ?? 0, content: withFacts(before?.content ?? {}, fileName(file), facts) });
}

/** Takes a file that nothing shows out of the course's draft. */
export async function removeFile(file: MediaFileDto): Promise<void> {
  const { id } = await draftOf(file);
  await send('DELETE', `drafts/${id}/media/${encodeURIComponent(fileName(file))}`);
}
