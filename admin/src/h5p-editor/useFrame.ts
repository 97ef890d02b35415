import { useCallback, useEffect, useState } from 'react';
import { send } from '../providers/http.js';
import type { FrameDto, Language } from '../types.js';

interface Opened {
  /** Another one for each time it is asked for: what was opened before is not shown again. */
  readonly turn: number;
  readonly frame?: FrameDto;
  readonly error?: unknown;
}

/** Asks for an address to open the editor at, good for this exercise for some hours. */
export function useFrame(draftId: string, library: string, language: Language): Opened & { again: () => void } {
  const [turn, setTurn] = useState(0);
  const [opened, setOpened] = useState<Opened>({ turn });
  useEffect(() => {
    let isLast = true;
    const told = (part: Omit<Opened, 'turn'>): void => {
      if (isLast) setOpened({ turn, ...part });
    };
    send<FrameDto>('POST', `drafts/${draftId}/h5p-frames`, { library, language }).then((frame) => told({ frame }), (error: unknown) => told({ error }));
    return () => {
      isLast = false;
    };
  }, [draftId, library, language, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...(opened.turn === turn ? opened : { turn }), again };
}
