import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import { myToolsQuery } from '../queries.js';
import type { OwnToolDto } from '../types.js';
import { ErrorNotice } from './ErrorNotice.js';
import { useToast } from './toast.js';

export function OwnTools({ tools }: { readonly tools: readonly OwnToolDto[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<OwnToolDto | null>(null);
  return (
    <>
      <ul className="assignments">{tools.map((tool) => <Tool key={tool.id} tool={tool} disconnect={() => setChosen(tool)} label={t('tools.disconnectOf', { name: tool.name })} />)}</ul>
      {chosen !== null && <Disconnect key={chosen.id} tool={chosen} close={() => setChosen(null)} />}
    </>
  );
}

function Tool({ tool: { name, may, createdAt, lastUsedAt }, disconnect, label }: { readonly tool: OwnToolDto; readonly disconnect: () => void; readonly label: string }) {
  const { t, long } = useWords();
  return (
    <li className="box assignment">
      <div>
        <p><strong className="own-tool">{name}</strong></p>
        <ul className="own-acts">{may.map((act) => <li key={act}>{t(`tools.acts.${act}`)}</li>)}</ul>
        <p className="meta"><span>{t('tools.since', { date: long(createdAt) })}</span><span>{lastUsedAt === null ? t('tools.unused') : t('tools.used', { date: long(lastUsedAt) })}</span></p>
      </div>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={disconnect} aria-label={label}>{t('tools.disconnect')}</Button>
    </li>
  );
}

function Disconnect({ tool: { id, name }, close }: { readonly tool: OwnToolDto; readonly close: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const toast = useToast();
  const disconnect = useMutation({
    mutationFn: () => write('DELETE', `/me/tools/${id}`),
    onSuccess: async () => {
      close();
      toast({ text: t('tools.disconnected', { name }) });
      await client.invalidateQueries({ queryKey: myToolsQuery().queryKey });
    },
  });
  return (
    <Dialog open onClose={close} closeButton={t('app.close')}>
      <Heading level={2} data-size="xs">{t('tools.disconnectTitle', { name })}</Heading>
      <Paragraph>{t('tools.disconnectText')}</Paragraph>
      {disconnect.error !== null && <ErrorNotice error={disconnect.error} />}
      <div className="actions">
        <Button data-color="danger" loading={disconnect.isPending} onClick={() => disconnect.mutate()}>{t('tools.disconnect')}</Button>
        <Button variant="secondary" onClick={close}>{t('tools.keep')}</Button>
      </div>
    </Dialog>
  );
}
