import { useWords } from '../i18n/use-words.js';
import type { ToolkitDetailDto } from '../types.js';
import { timed } from './agenda-times.js';

/** What happens when, and what the leader says. */
export function Agenda({ agenda, language: written }: Pick<ToolkitDetailDto, 'agenda' | 'language'>) {
  const { t, language } = useWords();
  return (
    <ol className="agenda" lang={written}>
      {timed(agenda).map(({ id, from, to, title, script, tip }) => (
        <li key={id}>
          <span className="agenda-time" lang={language}>{t('toolkits.fromTo', { from, to })}</span>
          <div>
            <h3>{title}</h3>
            <p className="script"><strong lang={language}>{t('toolkits.script')}:</strong> {script}</p>
            {tip !== null && <p className="tip"><strong lang={language}>{t('toolkits.tip')}:</strong> {tip}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
