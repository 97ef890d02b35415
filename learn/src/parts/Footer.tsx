import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';

export function Footer() {
  const { t } = useWords();
  return (
    <footer className="footer">
      <p>{t('nav.foot')}</p>
      <Link to="/tilgjengelighet" className="ds-link">{t('nav.accessibility')}</Link>
    </footer>
  );
}
