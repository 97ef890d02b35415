import { useWords } from '../i18n/use-words.js';
import type { ToolkitDetailDto } from '../types.js';
import { timed } from './agenda-times.js';

/** What happens when, and what the leader says. */
export function Agenda({ agenda }: { readonly agenda: ToolkitDetailDto['agenda'] }) {
  const { t } = useWords();
  return (
    <ol className="agenda">
      {timed(agenda).map(({ id, from, to, title, script, tip }) => (
        <li key={id}>
          <span className="agenda-time">{t('toolkits.fromTo', { from, to })}</span>
          <div>
            <h3>{title}</h3>
            <p className="script"><strong>{t('toolkits.script')}:</strong> {script}</p>
            {tip !== null && <p className="tip"><strong>{t('toolkits.tip')}:</strong> {tip}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
