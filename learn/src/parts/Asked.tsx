import { useWords } from '../i18n/use-words.js';
import type { AskedDto } from '../types.js';

/** When it is due, who asked and why. */
export function Asked({ asked }: { readonly asked: AskedDto }) {
  const { t } = useWords();
  return (
    <div className="asked">
      <Due dueOn={asked.dueOn} overdue={asked.overdue} />
      <span>{asked.orgUnit === null ? t('learning.askedBy', { by: asked.by }) : t('learning.askedByUnit', { by: asked.by, unit: asked.orgUnit })}</span>
      {asked.reason !== '' && <span className="reason">{t('learning.reason', { reason: asked.reason })}</span>}
    </div>
  );
}

export function Due({ dueOn, overdue }: { readonly dueOn: string | null; readonly overdue: boolean }) {
  const { t, long, relative } = useWords();
  if (dueOn === null) return <span className="due">{t('learning.noDue')}</span>;
  return (
    <span className="due" data-overdue={overdue || undefined}>
      <strong>{t(overdue ? 'learning.overdue' : 'learning.due', { date: long(dueOn) })}</strong> <span>{relative(dueOn)}</span>
    </span>
  );
}
