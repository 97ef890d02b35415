import type { DraftDetailDto } from '@spor/api/catalogue';
import { send } from '../providers/http.js';
import { fileName, type MediaFileDto } from './media.js';

const FACTS = 'media.yaml';

interface Facts {
  owner: string;
  licence: string;
  attribution: string;
}

const draftOf = ({ slug }: MediaFileDto): Promise<DraftDetailDto> => send<DraftDetailDto>('POST', 'drafts', { kind: 'course', slug });

/** Writes what is said of a file into the course's draft, which is begun when there is none; what is empty is left out. */
export async function saveFacts(file: MediaFileDto, { owner, licence, attribution }: Facts): Promise<void> {
  const draft = await draftOf(file);
  const before = draft.files.find(({ path }) => path === FACTS);
  const { [fileName(file)]: _, ...others } = before?.content ?? {};
  const said = Object.fromEntries(Object.entries({ owner: owner.trim(), licence, attribution: attribution.trim() }).filter(([, value]) => value !== ''));
  const content = Object.keys(said).length > 0 ? { ...others, [fileName(file)]: said } : others;
  await send('PUT', `drafts/${draft.id}/files`, { path: FACTS, revision: before?.revision ?? 0, content });
}

/** Takes a file that nothing shows out of the course's draft. */
export async function removeFile(file: MediaFileDto): Promise<void> {
  const { id } = await draftOf(file);
  await send('DELETE', `drafts/${id}/media/${encodeURIComponent(fileName(file))}`);
}
