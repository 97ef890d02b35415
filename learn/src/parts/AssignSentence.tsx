import { useWords } from '../i18n/use-words.js';

interface Props {
  /** `null` until it is chosen. */
  readonly target: { readonly kind: 'employee' | 'org-unit'; readonly name: string } | null;
  /** `null` until the preview is there. */
  readonly people: number | null;
  readonly subject: { readonly title: string; readonly minutes: number } | null;
  readonly dueOn: string | null | undefined;
}

/** The sentence that builds itself: what is decided stands firm, what is open is dotted. */
export function AssignSentence({ target, people, subject, dueOn }: Props) {
  const { t, minutes, short } = useWords();
  const who = target === null ? null : target.kind === 'employee' ? target.name : people === null ? t('assign.sentence.everyone', { unit: target.name }) : `${t('assign.sentence.people', { count: people })} ${t('assign.sentence.in', { unit: target.name })}`;
  const what = subject === null ? null : `${t('assign.sentence.what', { title: subject.title })} (${minutes(subject.minutes)})`;
  const due = dueOn === undefined ? null : dueOn === null ? t('assign.sentence.noDue') : t('assign.sentence.due', { date: short(dueOn) });
  return (
    <p className="sentence" aria-live="polite">
      <Gap text={who} open={t('assign.sentence.whoOpen')} /> {t('assign.sentence.get')} <Gap text={what} open={t('assign.sentence.whatOpen')} /> <Gap text={due} open={t('assign.sentence.dueOpen')} />{due !== null && '.'}
    </p>
  );
}

function Gap({ text, open }: { readonly text: string | null; readonly open: string }) {
  return text === null ? <span className="gap">{open}&nbsp;…</span> : <strong>{text}</strong>;
}
