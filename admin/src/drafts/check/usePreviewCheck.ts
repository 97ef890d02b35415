import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { exerciseOf, exercisePath, exercisesIn, lessonOf, lessonPath } from '../course/courseFiles.js';
import type { Desk } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';
import type { ContentLanguage, Files } from '../draft.types.js';
import type { Remark } from './check.types.js';
import { checkPreview, type Seen } from './checkPreview.js';

interface PreviewCheck {
  state: 'idle' | 'running' | 'done' | 'failed';
  remarks: readonly Remark[];
  run: () => Promise<void>;
}

/** Whose words it is: the frame is called by its exercise's title. */
function pathOf(files: Files, url: string, frame: string | undefined): string {
  const { pathname, searchParams } = new URL(url, location.href);
  const lesson = pathname.split('/').at(-1) ?? '';
  const language = (searchParams.get('sprak') ?? 'nb') as ContentLanguage;
  const exercise = frame === undefined ? undefined : exercisesIn(lessonOf(files, language, lesson).body).find((slug) => frame.endsWith(exerciseOf(files, language, slug)?.title ?? ' '));
  return exercise ? exercisePath(language, exercise) : lessonPath(language, lesson);
}

/** Lets axe look through the preview of a lesson, when somebody asks for it. */
export function usePreviewCheck(url: string | undefined, desk: Desk): PreviewCheck {
  const t = useTranslate();
  const [{ state, seen }, set] = useState<{ state: PreviewCheck['state']; seen: readonly Seen[] }>({ state: 'idle', seen: [] });
  const files = filesOf(desk.snapshot().files);
  const run = async (): Promise<void> => {
    set({ state: 'running', seen: [] });
    try {
      await desk.flush();
      set({ state: 'done', seen: await checkPreview(url as string) });
    } catch {
      set({ state: 'failed', seen: [] });
    }
  };
  const remarks = seen.map(({ frame, violation: { id, help } }): Remark => ({ code: `axe-${id}`, severity: 'warns', path: pathOf(files, url as string, frame), line: 1, message: t(`drafts.check.axe.${id}`, { _: t('drafts.check.axe.other', { help }) }) }));
  return { state, remarks, run };
}
