import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import type { AssignmentDto, TeamDto } from '../types.js';
import { ErrorNotice } from './ErrorNotice.js';
import { Many } from './Many.js';
import { useToast } from './toast.js';

export function TeamAssignments({ assignments }: { readonly assignments: TeamDto['assignments'] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<AssignmentDto | null>(null);
  const open = assignments.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (open.length === 0) return <p className="empty">{t('team.noAssignments')}</p>;
  return (
    <>
      <Many of={open} className="assignments">{(assignment) => <Assignment key={assignment.id} assignment={assignment} withdraw={() => setChosen(assignment)} />}</Many>
      {chosen !== null && <Withdraw key={chosen.id} assignment={chosen} close={() => setChosen(null)} />}
    </>
  );
}

function Assignment({ assignment, withdraw }: { readonly assignment: AssignmentDto; readonly withdraw: () => void }) {
  const { t, long, relative, short } = useWords();
  const { subject, target, dueOn, assignedBy, assignedAt } = assignment;
  return (
    <li className="box assignment">
      <div>
        <p><strong>{subject.title}</strong> → {target.name}</p>
        <p className="meta"><span>{dueOn === null ? t('learning.noDue') : `${t('learning.due', { date: long(dueOn) })}, ${relative(dueOn)}`}</span><span>{t('team.by', { by: assignedBy, date: short(assignedAt) })}</span></p>
      </div>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={withdraw} aria-label={`${t('team.withdraw')}: ${subject.title}, ${target.name}`}>{t('team.withdraw')}</Button>
    </li>
  );
}

function Withdraw({ assignment, close }: { readonly assignment: AssignmentDto; readonly close: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const toast = useToast();
  const withdraw = useMutation({
    mutationFn: () => write('DELETE', `/assignments/${assignment.id}`),
    onSuccess: async () => {
      close();
      toast({ text: t('team.withdrawn') });
      await client.invalidateQueries({ queryKey: ['team'] });
    },
  });
  return (
    <Dialog open onClose={close} closeButton={t('app.close')}>
      <Heading level={2} data-size="xs">{t('team.withdrawTitle', { title: assignment.subject.title })}</Heading>
      <Paragraph>{t('team.withdrawText', { target: assignment.target.name })}</Paragraph>
      {withdraw.error !== null && <ErrorNotice error={withdraw.error} />}
      <div className="actions">
        <Button data-color="danger" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>{t('team.withdraw')}</Button>
        <Button variant="secondary" onClick={close}>{t('team.keep')}</Button>
      </div>
    </Dialog>
  );
}
