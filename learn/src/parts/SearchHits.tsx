import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import type { SearchHit, TextPart } from '../types.js';

/** A text with the words that were searched for marked. */
const Marked = ({ parts }: { readonly parts: readonly TextPart[] }) => parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));

export function SearchHits({ hits }: { readonly hits: readonly SearchHit[] }) {
  const { t } = useWords();
  return (
    <ul className="rows">
      {hits.map(({ id, address, language, title, place, snippet }) => (
        <li key={id} className="row hit">
          <div className="row-body">
            <Link to={address} lang={language} className="row-title"><Marked parts={title} /></Link>
            {place !== '' && <span className="over">{t('search.inCourse')} <span lang={language}>{place}</span></span>}
            <p className="row-text" lang={language}><Marked parts={snippet} /></p>
          </div>
        </li>
      ))}
    </ul>
  );
}
