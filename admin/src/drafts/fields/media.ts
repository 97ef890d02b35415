import { API, upload } from '../../providers/http.js';
import type { DraftMediaDto } from '../draft.types.js';
import type { UploadedFile } from '../../semantics-form/index.js';

interface DraftMedia {
  upload: (file: File) => Promise<UploadedFile>;
  /** @returns what a text calls it: `media/trekanten.svg` */
  uploadPicture: (file: File) => Promise<string>;
  url: (path: string) => string;
}

const made = new Map<string, DraftMedia>();

/** The pictures, films and sounds of a draft; the same functions each time, so that nothing is drawn anew for their sake. */
export function mediaOf(draftId: string): DraftMedia {
  const known = made.get(draftId);
  if (known) return known;
  const send = async (file: File): Promise<UploadedFile> => {
    const { path, mime, width, height } = await upload<DraftMediaDto>(`drafts/${draftId}/media`, 'file', file);
    return { path, mime, ...(width !== null && height !== null ? { width, height } : {}) };
  };
  const media = { upload: send, uploadPicture: async (file: File) => (await send(file)).path, url: (path: string) => `${API}/drafts/${draftId}/${path}` };
  made.set(draftId, media);
  return media;
}
