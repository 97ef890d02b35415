import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { useLive } from '../../live/useLive.js';
import { useRead } from '../../providers/useRead.js';
import type { GoalFiguresDto } from '../../types.js';
import { movedUnits } from './movedUnits.js';
import { shareOf } from '../pace.js';

const MARKED_FOR = 4_000;

interface LiveFigures {
  figures: GoalFiguresDto | undefined;
  error: unknown;
  /** Ids of units whose figure has just moved. */
  moved: ReadonlySet<string>;
  /** What a screen reader is told of it. */
  said: string;
}

const NONE: ReadonlySet<string> = new Set();

/** A goal's figures, read again when the api says that a goal has moved; what moved is marked for a moment. */
export function useLiveFigures(goalId: string, orgUnit: string | null, days: string): LiveFigures {
  const t = useTranslate();
  const { percent, number } = useFormat();
  const queries = useQueryClient();
  const query = new URLSearchParams({ ...(orgUnit ? { orgUnit } : {}), days });
  const { data: figures, error, isPlaceholderData } = useRead<GoalFiguresDto>(`goal-board/${goalId}?${query}`);
  const before = useRef<GoalFiguresDto | undefined>(undefined);
  const [moved, setMoved] = useState(NONE);
  const [said, setSaid] = useState('');

  const renew = useOneAtATime(() => queries.invalidateQueries({ queryKey: ['read'], predicate: ({ queryKey }) => String(queryKey[1]).startsWith('goal-board') }));
  useLive('goal', () => void renew());

  useEffect(() => {
    if (!figures || isPlaceholderData) return;
    const units = movedUnits(before.current, figures);
    before.current = figures;
    if (units.size === 0) return;
    setMoved(units);
    const share = shareOf(figures.today);
    if (units.has(figures.unit.id) && share !== null) setSaid(t('spor.board.nowReached', { reached: number(figures.today.reached ?? 0), of: number(figures.today.of), share: percent(share) }));
    const calm = setTimeout(() => setMoved(NONE), MARKED_FOR);
    return () => clearTimeout(calm);
  }, [figures, isPlaceholderData, t, number, percent]);

  return { figures, error, moved, said };
}

/** Asked while it is at work, it works once more afterwards: many events in a second must not cut off each other's reading, or nothing is ever shown. */
function useOneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  const state = useRef({ working: false, again: false });
  return async () => {
    state.current.again = true;
    if (state.current.working) return;
    state.current.working = true;
    try {
      while (state.current.again) {
        state.current.again = false;
        await work();
      }
    } finally {
      state.current.working = false;
    }
  };
}
