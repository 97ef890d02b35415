import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { ConnectedTool } from '../parts/ConnectedTool.js';
import { ConnectTool } from '../parts/ConnectTool.js';
import { Loaded } from '../parts/Loaded.js';
import { OwnTools } from '../parts/OwnTools.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { myToolsQuery } from '../queries.js';
import type { ConnectedOwnToolDto } from '../types.js';

/** Programs of one's own that may tell or read what one has done: made, used and shut out here. */
export function Component() {
  const { t } = useWords();
  const query = useQuery(myToolsQuery());
  // Kept nowhere but on this page: whoever leaves it has seen the secret for the last time.
  const [made, setMade] = useState<ConnectedOwnToolDto | null>(null);
  return (
    <Page title={t('tools.title')} lead={t('tools.lead')} over={<Link className="ds-link" to="/mine-data">{t('data.title')}</Link>} narrow>
      {made !== null && <ConnectedTool tool={made} done={() => setMade(null)} />}
      <Loaded query={query} boxes={2}>
        {({ isAllowed, left, tools }) => (
          <>
            <Section title={t('tools.yours')}>
              {!isAllowed && <p className="notice">{t(tools.length === 0 ? 'tools.off' : 'tools.offNow')}</p>}
              {tools.length === 0 ? <p className="empty">{t('tools.none')}</p> : <OwnTools tools={tools} />}
            </Section>
            {isAllowed && made === null && <Section title={t('tools.connect')}>{left > 0 ? <ConnectTool connected={setMade} /> : <p className="notice">{t('tools.many')}</p>}</Section>}
          </>
        )}
      </Loaded>
    </Page>
  );
}
