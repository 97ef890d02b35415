import { useEffect, useState } from 'react';
import { send } from '../../providers/http.js';
import type { PlayerDto } from '../../types.js';
import type { Exercise } from '../course/courseFiles.js';
import type { ContentLanguage } from '../draft.types.js';

export interface Refusal {
  path: string;
  message: string;
}

export interface Preview {
  /** Of the last one that could be shown. */
  url: string | undefined;
  /** What the server can't make an exercise of. */
  errors: readonly Refusal[];
  /** Whether it could not be asked at all. */
  failed: boolean;
}

const PAUSE_MS = 200;

const refusals = (errors: Record<string, string> | undefined): Refusal[] => Object.entries(errors ?? {}).map(([path, message]) => ({ path, message }));

/** Asks for a player a moment after the last key: short enough to be seen while one looks up, long enough not to ask for every letter. While something is wrong the last good one stands. */
export function usePreview(draftId: string, { library, title, params }: Exercise, language: ContentLanguage): Preview {
  const [preview, setPreview] = useState<Preview>({ url: undefined, errors: [], failed: false });
  const wish = JSON.stringify({ library, title, params, language, draftId });
  useEffect(() => {
    let isLast = true;
    const ask = async (): Promise<void> => {
      try {
        const { url } = await send<PlayerDto>('POST', 'exercise-previews', JSON.parse(wish));
        if (isLast) setPreview({ url, errors: [], failed: false });
      } catch (error) {
        const { status, body } = error as { status?: number; body?: { errors?: Record<string, string> } };
        if (isLast) setPreview(({ url }) => ({ url, errors: status === 400 ? refusals(body?.errors) : [], failed: status !== 400 }));
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [wish]);
  return preview;
}
