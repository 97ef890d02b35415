import { useWords } from '../i18n/use-words.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';

const AUTHORITY = 'https://www.uutilsynet.no/';
const STATEMENTS = 'https://uustatus.no/';

export function Component() {
  const { t } = useWords();
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} narrow>
      <Section title={t('accessibility.standard')}><p>{t('accessibility.standardText')}</p></Section>
      <Section title={t('accessibility.tested')}><p>{t('accessibility.testedText')}</p></Section>
      <Section title={t('accessibility.known')}><p>{t('accessibility.knownText')}</p></Section>
      <Section title={t('accessibility.tell')}>
        <p>{t('accessibility.tellText')}</p>
        <p><a className="ds-link" href={AUTHORITY}>{t('accessibility.authority')}</a></p>
      </Section>
      <Section title={t('accessibility.statement')}>
        <p>{t('accessibility.statementText')}</p>
        <p><a className="ds-link" href={STATEMENTS}>uustatus.no</a></p>
      </Section>
    </Page>
  );
}
