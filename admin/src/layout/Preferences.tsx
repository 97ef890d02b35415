import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import ContrastIcon from '@mui/icons-material/Contrast';
import LogoutIcon from '@mui/icons-material/Logout';
import { Button, Stack, Typography } from '@mui/material';
import { useGetIdentity, useLogout, useTheme, useTranslate } from 'react-admin';
import { LanguageChoice } from './LanguageChoice.js';

const ThemeButton = () => {
  const t = useTranslate();
  const [theme, setTheme] = useTheme();
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button startIcon={<ContrastIcon />} onClick={() => setTheme(next)}>
      {t(`spor.theme.${next}`)}
    </Button>
  );
};

const Who = () => {
  const { identity } = useGetIdentity();
  return (
    <Typography variant="body2" color="textSecondary" noWrap sx={{ maxWidth: 180 }}>
      {identity?.fullName}
    </Typography>
  );
};

/** What belongs to the person and not to the page: back to one's own learning, language, theme, signing out. */
export const Preferences = ({ stacked = false }: { stacked?: boolean }) => {
  const t = useTranslate();
  const logout = useLogout();
  return (
    <Stack direction={stacked ? 'column' : 'row'} spacing={stacked ? 0.5 : 0.75} sx={{ alignItems: stacked ? 'flex-start' : 'center' }}>
      <Button href="/" startIcon={<ArrowBackIcon />}>
        {t('spor.toLearn')}
      </Button>
      <LanguageChoice />
      <ThemeButton />
      <Who />
      <Button startIcon={<LogoutIcon />} onClick={() => void logout()}>
        {t('ra.auth.logout')}
      </Button>
    </Stack>
  );
};
