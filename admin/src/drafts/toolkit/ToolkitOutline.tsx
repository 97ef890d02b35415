import { Box, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { LanguageTabs, type LanguageTabsProps } from '../frame/LanguageTabs.js';
import { RemoveLanguage } from '../translation/RemoveLanguage.js';
import { useLanguageName } from '../translation/useMarkWords.js';

/** The parts in the order they stand: the end of their heading's id, and of its translation key. */
const PARTS = [['part', 'about'], ['facts', 'facts'], ['agenda', 'agenda'], ['before', 'before'], ['canvas', 'canvasHeading'], ['variants', 'variants'], ['after', 'after'], ['stewardship', 'stewardship']] as const;

/** The toolkit is one long page; these lead down it. */
export const ToolkitOutline = ({ onRemove, ...languages }: LanguageTabsProps & { onRemove: () => void }) => {
  const t = useTranslate();
  const { language } = languages;
  const name = useLanguageName()(language);
  const [address] = useAddress();
  return (
    <Box component="nav" aria-label={t('drafts.toolkit.parts')} sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 1 }}>
      <Box sx={{ mb: 1, pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <LanguageTabs {...languages} />
        {language !== 'nb' && <RemoveLanguage language={language} goes={t('translation.remove.toolkit', { language: name })} onRemove={onRemove} />}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {PARTS.map(([field, key]) => (
          <li key={field}>
            <Link component={LinkBase} to={`?${toPlace(address, { field })}`} underline="none" sx={{ display: 'block', px: 1, py: 0.75, borderRadius: 1, color: 'text.primary', '&:hover': { bgcolor: 'action.hover' } }}>
              {t(`drafts.toolkit.${key}`)}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  );
};
