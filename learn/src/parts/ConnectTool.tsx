import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import { myToolsQuery } from '../queries.js';
import type { ConnectedOwnToolDto, ConnectOwnTool } from '../types.js';
import { useDraft } from './draft.js';
import { ErrorNotice } from './ErrorNotice.js';

type Act = ConnectOwnTool['may'][number];
export const ACTS: readonly Act[] = ['write', 'read', 'keep'];

/** A name, and what it may; nothing is let in that nobody has ticked. */
export function ConnectTool({ connected }: { readonly connected: (tool: ConnectedOwnToolDto) => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useDraft('tool');
  const [may, setMay] = useState<readonly Act[]>([]);
  const [tried, setTried] = useState(false);
  const connect = useMutation({
    mutationFn: () => write<ConnectedOwnToolDto>('POST', '/me/tools', { name: name.trim(), may }),
    onSuccess: async (tool) => {
      setName('');
      connected(tool);
      await client.invalidateQueries({ queryKey: myToolsQuery().queryKey });
    },
  });
  const isReady = name.trim() !== '' && may.length > 0;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReady) connect.mutate();
  };
  const tick = (act: Act, isTicked: boolean) => setMay((now) => (isTicked ? [...now, act] : now.filter((one) => one !== act)));
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Textfield label={t('tools.name')} description={t('tools.nameHelp')} maxLength={100} autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} error={tried && name.trim() === '' && t('tools.nameMissing')} />
      <fieldset className="choose" aria-describedby={tried && may.length === 0 ? 'tool-may' : undefined}>
        <legend>{t('tools.may')}</legend>
        {ACTS.map((act) => (
          <label key={act} className="check"><input type="checkbox" checked={may.includes(act)} onChange={(event) => tick(act, event.target.checked)} /> {t(`tools.acts.${act}`)}</label>
        ))}
        {tried && may.length === 0 && <p id="tool-may" className="field-error" role="alert">{t('tools.mayMissing')}</p>}
      </fieldset>
      {connect.error !== null && <ErrorNotice error={connect.error} />}
      <div className="actions"><Button type="submit" loading={connect.isPending}>{t('tools.submit')}</Button></div>
    </form>
  );
}
