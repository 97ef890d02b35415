import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { write } from '../api.js';
import type { LaunchDto, MyLessonDto } from '../types.js';

type Unit = NonNullable<MyLessonDto['exercises'][number]['unit']>;

interface Launch {
  readonly state: 'closed' | 'opening' | 'open' | 'blocked' | 'failed';
  /** Of a frame; null in a window of its own. */
  readonly url: string | null;
  readonly error: Error | null;
}

/** A window of somebody else's does not say when it is closed. */
const LOOK_EACH_MS = 1000;

const CLOSED: Launch = { state: 'closed', url: null, error: null };

/** Asks the api where a unit is to be shown, each time it is opened: the address holds for some hours. */
export function useLaunch(enrolmentId: string | null, exerciseId: string, unit: Unit): { readonly launch: Launch; readonly open: () => void; readonly close: () => void } {
  const [launch, setLaunch] = useState<Launch>(CLOSED);
  const opened = useRef<Window | null>(null);
  const client = useQueryClient();
  // A cmi5 unit has told the server, not this page, what was done.
  const close = useCallback(() => {
    setLaunch(CLOSED);
    void client.invalidateQueries({ queryKey: ['my-learning'] });
  }, [client]);
  useEffect(() => {
    if (launch.state !== 'open' || launch.url !== null) return;
    const timer = setInterval(() => opened.current?.closed && close(), LOOK_EACH_MS);
    return () => clearInterval(timer);
  }, [launch, close]);
  const path = enrolmentId === null ? `/course-package-units/${unit.id}/previews` : `/enrolments/${enrolmentId}/exercises/${exerciseId}/launches`;
  const begin = async (): Promise<void> => {
    // Opened while the press still counts, or a browser takes it for an advertisement.
    const own = unit.window === 'own' ? window.open('', '_blank') : undefined;
    if (own === null) return setLaunch({ ...CLOSED, state: 'blocked' });
    // What is opened is somebody else's, and shall not lead this page away.
    if (own) own.opener = null;
    opened.current = own ?? null;
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
