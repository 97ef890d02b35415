import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { write } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import { dataRequestQuery } from '../queries.js';
import type { MyDataRequestDto } from '../types.js';
import { useDraft } from './draft.js';
import { ErrorNotice } from './ErrorNotice.js';
import { Section } from './Section.js';
import { useToast } from './toast.js';

/** Asking to be forgotten, and taking it back. Nothing is erased by asking: somebody works here. */
export function AskToBeErased() {
  const { t, long } = useWords();
  const client = useQueryClient();
  const toast = useToast();
  const [words, setWords] = useDraft('erase');
  const request = useQuery(dataRequestQuery());
  const answer = useMutation({
    mutationFn: (asks: boolean) => (asks ? write<MyDataRequestDto>('POST', '/me/data/request', { words: words.trim() }) : write<MyDataRequestDto>('DELETE', '/me/data/request')),
    onSuccess: (now) => {
      client.setQueryData(dataRequestQuery().queryKey, now);
      setWords('');
      toast({ text: t(now.asked === null ? 'data.forgetTaken' : 'data.forgetSent') });
    },
  });
  const asked = request.data?.asked ?? null;
  return (
    <Section title={t('data.forget')}>
      <p>{t('data.forgetText')}</p>
      {request.error !== null && <ErrorNotice error={request.error} retry={() => void request.refetch()} />}
      {request.data !== undefined && asked === null && (
        <details className="plain-details">
          <summary>{t('data.forgetAsk')}</summary>
          <div className="stack ask-to-be-erased">
            <Textfield multiline rows={3} label={t('data.forgetWords')} description={t('data.forgetWordsHelp')} maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />
            <div className="actions"><Button variant="secondary" loading={answer.isPending} onClick={() => answer.mutate(true)}>{t('data.forgetAsk')}</Button></div>
          </div>
        </details>
      )}
      {asked !== null && (
        <>
          <p className="notice">{t('data.forgetAsked', { date: long(asked.at) })}{asked.words !== '' && <> «{asked.words}»</>}</p>
          <div className="actions"><Button variant="secondary" loading={answer.isPending} onClick={() => answer.mutate(false)}>{t('data.forgetBack')}</Button></div>
        </>
      )}
      {answer.error !== null && <ErrorNotice error={answer.error} />}
    </Section>
  );
}
