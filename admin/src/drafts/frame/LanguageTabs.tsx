import { Box, Button, Link } from '@mui/material';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import { changed, useAddress } from '../../dashboards/useAddress.js';
import { CONTENT_LANGUAGES, type ContentLanguage } from '../draft.types.js';

const CHOSEN = { fontWeight: 650, color: 'text.primary', boxShadow: 'inset 0 -3px 0 -1px #E8924A' };

export interface LanguageTabsProps {
  /** Those it is written in, the first one first. */
  written: readonly ContentLanguage[];
  language: ContentLanguage;
  onBegin: (language: ContentLanguage) => void;
}

/** Which language one writes in. A new one begins as a copy of bokmål, to be translated part by part. */
export const LanguageTabs = ({ written, language, onBegin }: LanguageTabsProps) => {
  const t = useTranslate();
  const navigate = useNavigate();
  const [address] = useAddress();
  const search = (to: ContentLanguage): string => `?${changed(address, { language: to === written[0] ? null : to, field: null })}`;
  const begin = (to: ContentLanguage): void => {
    onBegin(to);
    void navigate({ search: search(to) });
  };
  return (
    <Box role="group" aria-label={t('drafts.languages.name')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.25 }}>
      {CONTENT_LANGUAGES.map((one) =>
        written.includes(one) ? (
          <Link key={one} component={LinkBase} to={search(one)} underline="none" aria-current={one === language ? 'true' : undefined} sx={{ px: 1, py: 0.75, ...(one === language ? CHOSEN : {}) }}>
            {t(`spor.languages.${one}`)}
          </Link>
        ) : (
          <Button key={one} size="small" color="inherit" sx={{ color: 'text.secondary' }} onClick={() => begin(one)}>
            {t('drafts.languages.add', { language: t(`spor.languages.${one}`).toLowerCase() })}
          </Button>
        ),
      )}
    </Box>
  );
};
