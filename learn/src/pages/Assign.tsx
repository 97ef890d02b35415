import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { write } from '../api.js';
import { osloDay } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { wishOf, withoutDue, withPart } from '../parts/assign-wish.js';
import { AssignSentence } from '../parts/AssignSentence.js';
import { ChooseTarget, type Named } from '../parts/ChooseTarget.js';
import { DayField } from '../parts/DayField.js';
import { useDraft } from '../parts/draft.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { useToast } from '../parts/toast.js';
import { useTargetName } from '../parts/target-name.js';
import { hasRole, useViewer } from '../parts/viewer.js';
import { assignableQuery, previewQuery } from '../queries.js';
import type { AssignableDto, AssignmentDto, Assign } from '../types.js';

export function Component() {
  const { t } = useWords();
  const leads = hasRole(useViewer(), 'leader');
  return (
    <Page title={t('assign.title')} over={<Link className="ds-link" to="/team">{t('team.title')}</Link>}>
      {leads ? <Form /> : <p className="empty">{t('team.notLeader')}</p>}
    </Page>
  );
}

function Form() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<Named | null>(null);
  const [reason, setReason] = useDraft('reason');
  const wish = wishOf(search);
  const name = useTargetName(wish.target, chosen);
  const subjects = useQuery(assignableQuery());
  const subject = subjects.data?.subjects.find(({ id }) => id === wish.subject?.id) ?? null;
  const set = (part: 'til' | 'hva' | 'frist', value: string) => setSearch((now) => withPart(now, part, value), { replace: true, preventScrollReset: true });
  const past = typeof wish.dueOn === 'string' && wish.dueOn < osloDay(new Date());
  const ready = wish.target !== null && wish.subject !== null && wish.dueOn !== undefined && !past;
  const assign: Assign | null = wish.target !== null && wish.subject !== null ? { target: wish.target, subject: wish.subject, dueOn: wish.dueOn ?? null, reason: reason.trim() } : null;
  const choose = (target: Named) => {
    setChosen(target);
    set('til', `${target.kind}:${target.id}`);
  };
  return (
    <div className="assign">
      <div className="assign-form stack">
        <ChooseTarget value={wish.target === null || name === null ? null : { ...wish.target, name }} first={wish.target?.kind ?? 'org-unit'} onChange={choose} />
        <Loaded query={subjects} boxes={1}>{(data) => <ChooseSubject subjects={data.subjects} value={wish.subject?.id ?? ''} onChange={(value) => set('hva', value)} />}</Loaded>
        <ChooseDue value={wish.dueOn} past={past} onChange={(value) => set('frist', value)} />
        <Textfield multiline rows={3} label={t('assign.reason')} description={t('assign.reasonHelp')} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      <Outcome assign={assign} ready={ready} target={wish.target === null || name === null ? null : { kind: wish.target.kind, name }} subject={subject} dueOn={past ? undefined : wish.dueOn} onAssigned={() => setReason('')} />
    </div>
  );
}

interface SubjectProps {
  readonly subjects: AssignableDto['subjects'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChooseSubject({ subjects, value, onChange }: SubjectProps) {
  const { t, minutes } = useWords();
  return (
    <fieldset className="choose">
      <legend>{t('assign.what')}</legend>
      <p className="help">{t('assign.whatHelp')}</p>
      {subjects.length === 0 && <p className="empty">{t('assign.nothing')}</p>}
      <ul className="options">
        {subjects.map(({ kind, id, title, minutes: count }) => (
          <li key={id}>
            <label>
              <input type="radio" name="subject" checked={value === id} onChange={() => onChange(`${kind}:${id}`)} />
              <span><b>{title}</b> <span className="meta">{t(kind === 'path' ? 'learning.path' : 'learning.course')} · {minutes(count)}</span></span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function ChooseDue({ value, past, onChange }: { readonly value: string | null | undefined; readonly past: boolean; readonly onChange: (value: string) => void }) {
  const { t, long, relative } = useWords();
  return (
    <fieldset className="choose">
      <legend>{t('assign.due')}</legend>
      <DayField label={t('assign.due')} min={osloDay(new Date())} value={value ?? ''} onChange={onChange} error={past && t('assign.pastDue')} />
      {typeof value === 'string' && !past && <p className="help">{long(value)}, {relative(value)}</p>}
      <label className="check"><input type="checkbox" checked={value === null} onChange={(event) => onChange(event.target.checked ? withoutDue : '')} /> {t('assign.noDue')}</label>
    </fieldset>
  );
}

interface OutcomeProps {
  readonly assign: Assign | null;
  readonly ready: boolean;
  readonly target: { readonly kind: 'employee' | 'org-unit'; readonly name: string } | null;
  readonly subject: { readonly title: string; readonly minutes: number } | null;
  readonly dueOn: string | null | undefined;
  readonly onAssigned: () => void;
}

const NOBODY: Assign = { subject: { kind: 'path', id: '' }, target: { kind: 'employee', id: '' }, dueOn: null, reason: '' };

function Outcome({ assign, ready, target, subject, dueOn, onAssigned }: OutcomeProps) {
  const { t, minutes } = useWords();
  const preview = useQuery({ ...previewQuery(assign ?? NOBODY), enabled: assign !== null, staleTime: 0 });
  const send = useAssign(onAssigned);
  const found = assign === null ? undefined : preview.data;
  return (
    <aside className="outcome">
      <AssignSentence target={target} people={found?.people ?? null} subject={subject} dueOn={dueOn} />
      {found !== undefined && target !== null && subject !== null && (
        <div className="outcome-facts">
          {found.people === 0 ? <p>{t('assign.zero', { name: target.name })}</p> : <p>{found.people === 1 ? t('assign.hoursOne', { each: minutes(subject.minutes) }) : t('assign.hours', { hours: minutes(found.people * subject.minutes), each: minutes(subject.minutes) })}</p>}
          {found.alreadyCompleted + found.alreadyAssigned > 0 && <p>{t('assign.already', { completed: found.alreadyCompleted, assigned: found.alreadyAssigned })}</p>}
          {target.kind === 'org-unit' && <p>{t('assign.joiners')}</p>}
        </div>
      )}
      {preview.error !== null && assign !== null && <ErrorNotice error={preview.error} retry={() => void preview.refetch()} />}
      {send.error !== null && <ErrorNotice error={send.error} />}
      {!ready && <p className="help">{t('assign.choose')}</p>}
      <Button disabled={!ready} loading={send.isPending} onClick={() => assign !== null && send.mutate(assign)}>{t('assign.submit')}</Button>
    </aside>
  );
}

/** Assigns, goes to the team, and offers to undo for ten seconds. */
function useAssign(onAssigned: () => void) {
  const { t } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const undo = async (id: string) => {
    try {
      await write('DELETE', `/assignments/${id}`);
      toast({ text: t('assign.undone') });
    } catch {
      toast({ text: t('errors.unknown') });
    }
    await client.invalidateQueries({ queryKey: ['team'] });
  };
  return useMutation({
    mutationFn: (wish: Assign) => write<AssignmentDto>('POST', '/assignments', wish),
    onSuccess: async ({ id, subject, target }) => {
      onAssigned();
      toast({ text: t('assign.done', { subject: subject.title, target: target.name }), undo: () => void undo(id) });
      await client.invalidateQueries({ queryKey: ['team'] });
      await navigate(target.kind === 'org-unit' ? `/team?enhet=${target.id}` : '/team');
    },
  });
}
