import MenuIcon from '@mui/icons-material/Menu';
import { Box, Button, Link as MuiLink } from '@mui/material';
import { LinkBase, LoadingIndicator, useTranslate } from 'react-admin';
import { Logo } from './Logo.js';
import { Preferences } from './Preferences.js';

export const BAR_HEIGHT = 56;

export const TopBar = ({ onMenu }: { onMenu: () => void }) => {
  const t = useTranslate();
  return (
    <Box
      component="header"
      sx={{ position: 'sticky', top: 0, zIndex: 1100, height: BAR_HEIGHT, display: 'flex', alignItems: 'center', gap: 1.5, px: { xs: 1, md: 2.5 }, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Button onClick={onMenu} startIcon={<MenuIcon />} sx={{ display: { md: 'none' } }}>
        {t('spor.menu')}
      </Button>
      <MuiLink component={LinkBase} to="/" color="primary" underline="none" sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 700, fontSize: '1.15rem', letterSpacing: '-.02em' }}>
        <Logo />
        Spor
      </MuiLink>
      <Box sx={{ color: 'text.secondary', display: { xs: 'none', md: 'block' }, fontSize: '.9rem' }}>{t('spor.administration')}</Box>
      <Box sx={{ flex: 1 }} />
      {/* It turns, and its corners would make a narrow page wider than the screen; there the page itself says that it fetches. */}
      <Box aria-hidden sx={{ display: { xs: 'none', md: 'block' }, overflow: 'hidden', '.RaLoadingIndicator-loadedIcon': { display: 'none' } }}>
        <LoadingIndicator />
      </Box>
      <Box sx={{ display: { xs: 'none', md: 'block' } }}>
        <Preferences />
      </Box>
    </Box>
  );
};
