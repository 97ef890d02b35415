import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { write } from '../api.js';
import type { LaunchDto, MyLessonDto } from '../types.js';

type Exercise = MyLessonDto['exercises'][number];
type Unit = NonNullable<Exercise['unit']>;

interface Launch {
  readonly state: 'closed' | 'opening' | 'open' | 'blocked' | 'failed';
  /** Of a frame; null in a window of its own. */
  readonly url: string | null;
  readonly error: Error | null;
}

const CLOSED: Launch = { state: 'closed', url: null, error: null };

/**
 * Asks the api where a unit is to be shown, each time it is opened: the address holds for some hours. Of a window of its own nothing here hears
 * when it is closed, for Spor's pages keep such windows apart from themselves (Cross-Origin-Opener-Policy): it counts as open until the unit is finished.
 */
export function useLaunch(enrolmentId: string | null, { id: exerciseId, finishedAt }: Exercise, unit: Unit): { readonly launch: Launch; readonly open: () => void; readonly close: () => void } {
  const [launch, setLaunch] = useState<Launch>(CLOSED);
  const client = useQueryClient();
  // A cmi5 unit has told the server, not this page, what was done.
  const close = useCallback(() => {
    setLaunch(CLOSED);
    void client.invalidateQueries({ queryKey: ['my-learning'] });
  }, [client]);
  const isFinished = finishedAt !== null;
  useEffect(() => setLaunch((now) => (isFinished && now.state === 'open' && now.url === null ? CLOSED : now)), [isFinished]);
  const path = enrolmentId === null ? `/course-package-units/${unit.id}/previews` : `/enrolments/${enrolmentId}/exercises/${exerciseId}/launches`;
  const begin = async (): Promise<void> => {
    // Opened while the press still counts, or a browser takes it for an advertisement.
    const own = unit.window === 'own' ? window.open('', '_blank') : undefined;
    if (own === null) return setLaunch({ ...CLOSED, state: 'blocked' });
    // What is opened is somebody else's, and shall not lead this page away.
    if (own) own.opener = null;
    setLaunch({ ...CLOSED, state: 'opening' });
    try {
      const { url } = await write<LaunchDto>('POST', path);
      if (own) own.location.href = url;
      setLaunch({ state: 'open', url: own ? null : url, error: null });
    } catch (error) {
      own?.close();
      setLaunch({ state: 'failed', url: null, error: error as Error });
    }
  };
  return { launch, open: () => void (launch.state === 'opening' || begin()), close };
}
