import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../providers/http.js';
import type { DraftCheckDto } from '../draft.types.js';
import type { EditorProps } from '../editor.types.js';
import { checkPreview } from './checkPreview.js';
import { previewOf } from './previewOf.js';

type Page = DraftCheckDto['pages'][number];

export interface PreviewCheck {
  state: 'idle' | 'running' | 'failed';
  /** The page that is being looked through, and which of how many it is. */
  path: string;
  at: number;
  of: number;
  pages: readonly Page[];
  run: () => void;
  /** What has not been looked through is told as such. */
  stop: () => void;
}

interface Now extends Pick<PreviewCheck, 'state' | 'path' | 'at' | 'of'> {}

const IDLE: Now = { state: 'idle', path: '', at: 0, of: 0 };

/** Lets axe look through the pages of a draft, one by one, and tells the server what was found in which content. @param byItself without being asked, each page that nobody has looked through */
export function usePreviewCheck({ draft, desk }: Pick<EditorProps, 'draft' | 'desk'>, { data, refetch, isFetching }: UseQueryResult<DraftCheckDto>, byItself: boolean): PreviewCheck {
  const [now, setNow] = useState<Now>(IDLE);
  const running = useRef<AbortController>(undefined);
  const tried = useRef(new Set<string>());
  const pages = data?.pages ?? [];
  const unseen = pages.filter(({ isSeen }) => !isSeen);

  const look = useCallback(
    async (some: readonly Page[]): Promise<void> => {
      const { signal } = (running.current = new AbortController());
      let failed = 0;
      for (const [index, { path, hash }] of some.entries()) {
        if (signal.aborted) return;
        tried.current.add(hash);
        setNow({ state: 'running', path, at: index + 1, of: some.length });
        const found = await checkPreview(previewOf(draft.id, path), signal).catch(() => undefined);
        // What somebody has changed meanwhile is not what was looked at: the server says no, and it is looked through as it has become.
        const isTold = found && !signal.aborted && (await send('POST', `drafts/${draft.id}/preview-checks`, { path, hash, found }).then(() => true, ({ status }: { status?: number }) => status === 409));
        if (!isTold) failed += 1;
      }
      if (signal.aborted) return;
      await refetch();
      setNow({ ...IDLE, state: failed > 0 ? 'failed' : 'idle' });
    },
    [draft.id, refetch],
  );
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    const next = byItself && !isFetching && now.state !== 'running' ? unseen.filter(({ hash }) => !tried.current.has(hash)) : [];
    if (next.length > 0) void look(next);
  });
  return {
    ...now,
    pages,
    run: () => void desk.flush().then(() => refetch()).then(({ data: fresh }) => {
      const left = fresh?.pages.filter(({ isSeen }) => !isSeen) ?? [];
      return look(left.length > 0 ? left : (fresh?.pages ?? []));
    }),
    stop: () => {
      running.current?.abort();
      for (const { hash } of unseen) tried.current.add(hash);
      setNow(IDLE);
    },
  };
}
