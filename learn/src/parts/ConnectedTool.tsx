import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { ConnectedOwnToolDto } from '../types.js';
import { Section } from './Section.js';

/** What is pasted into the program. The secret stands here once: nothing keeps it, neither this browser nor the server. */
export function ConnectedTool({ tool: { name, key, secret, account }, done }: { readonly tool: ConnectedOwnToolDto; readonly done: () => void }) {
  const { t } = useWords();
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <Section title={t('tools.made', { name })}>
      <p className="notice" ref={top} tabIndex={-1}>{t('tools.once')}</p>
      <div className="stack">
        <Copied label={t('tools.address')} text={`${location.origin}/xapi`} />
        <Copied label={t('tools.key')} text={key} />
        <Copied label={t('tools.secret')} text={secret} />
        <Copied label={t('tools.account')} text={JSON.stringify({ account })} />
        <div className="actions"><Button onClick={done}>{t('tools.copied')}</Button></div>
      </div>
    </Section>
  );
}

/** Where the browser lets no page write to the clipboard, the text is selected, for the keyboard to copy. */
function Copied({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('tools.copyDone'));
    } catch {
      field.current?.select();
      setSaid(t('tools.copySelected'));
    }
  };
  return (
    <div className="copied">
      <Textfield label={label} value={text} readOnly ref={field} spellCheck={false} />
      <Button variant="secondary" onClick={() => void copy()} aria-label={t('tools.copyOf', { what: label })}>{t('tools.copy')}</Button>
      <span role="status" className="help">{said}</span>
    </div>
  );
}
