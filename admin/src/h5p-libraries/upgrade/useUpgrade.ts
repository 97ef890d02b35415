import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { send } from '../../providers/http.js';
import type { UpgradeDto } from '../../types.js';
import { tryUpgrade } from './tryUpgrade.js';
import type { DryRun } from './upgrade.types.js';

export type Doing = UseMutationResult<UpgradeDto[], Error, DryRun>;

const KNOWN = ['missing', 'script', 'unsupported', 'newer', 'slow'];

/** The dry run, how far it has come, and doing what it showed. */
export function useUpgrade(from: string): { trial: UseMutationResult<DryRun, Error, string>; doing: Doing; progress: { done: number; of: number } } {
  const t = useTranslate();
  const client = useQueryClient();
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const inWords = (failed: string, detail: string): string => t(`resources.h5p-libraries.upgrade.failed.${KNOWN.includes(failed) ? failed : 'step'}`, { detail });
  const trial = useMutation({ mutationFn: (to: string) => tryUpgrade(from, to, (done, of) => setProgress({ done, of }), inWords) });
  const doing = useMutation({
    mutationFn: async ({ to, courses, packages }: DryRun) => {
      const done: UpgradeDto[] = [];
      for (const { slug, ready } of courses) if (ready.length > 0) done.push(await send<UpgradeDto>('POST', 'h5p-upgrades', { from, to, course: slug, exercises: ready }));
      for (const { id, ready } of packages) if (ready) done.push(await send<UpgradeDto>('POST', 'h5p-upgrades', { from, to, package: id, ...ready }));
      return done;
    },
    // Also when it broke off: what was done until then is told by the list.
    onSettled: () => client.invalidateQueries(),
  });
  return { trial, doing, progress };
}
