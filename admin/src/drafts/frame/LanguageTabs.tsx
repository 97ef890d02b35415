import { Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from './toPlace.js';
import { CONTENT_LANGUAGES, type ContentLanguage, type DraftTranslationDto } from '../draft.types.js';
import { inLanguage, sumOf } from '../translation/marks.js';
import { useMarkWords } from '../translation/useMarkWords.js';

const CHOSEN = { fontWeight: 650, color: 'text.primary', boxShadow: 'inset 0 -3px 0 -1px #E8924A' };

export interface LanguageTabsProps {
  /** Those it is written in, the first one first. */
  written: readonly ContentLanguage[];
  language: ContentLanguage;
  standings: readonly DraftTranslationDto[];
  onBegin: (language: ContentLanguage) => void;
}

/** Which language one writes in. A new one begins as a copy of bokmål, to be translated part by part. */
export const LanguageTabs = ({ written, language, standings, onBegin }: LanguageTabsProps) => {
  const t = useTranslate();
  const markOf = useMarkWords();
  const navigate = useNavigate();
  const [address] = useAddress();
  const search = (to: ContentLanguage): string => `?${toPlace(address, { language: to === written[0] ? null : to, field: null })}`;
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
            <Mark text={markOf(sumOf(inLanguage(standings, one)))} />
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

/** How a translation stands; nothing when it is up to date. */
const Mark = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : (
    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block', fontWeight: 400 }}>
      {text}
    </Typography>
  );
