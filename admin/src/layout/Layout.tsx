import { Box, Container, Drawer } from '@mui/material';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Loading, useLocale, useTranslate } from 'react-admin';
import { PageBoundary } from './Broken.js';
import { Menu } from './Menu.js';
import { OfflineNotice } from './OfflineNotice.js';
import { PageHeading } from './PageHeading.js';
import { Preferences } from './Preferences.js';
import { SkipLink } from './SkipLink.js';
import { BAR_HEIGHT, TopBar } from './TopBar.js';

/** Grows with the reader's text, so that its words stay whole. */
const MENU_WIDTH = 'min(14.5rem, 36vw)';

const Sidebar = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const t = useTranslate();
  return (
    <>
      <Box component="nav" aria-label={t('spor.menu')} sx={{ display: { xs: 'none', md: 'block' }, width: MENU_WIDTH, flexShrink: 0, borderRight: 1, borderColor: 'divider' }}>
        <Box sx={{ position: 'sticky', top: BAR_HEIGHT, maxHeight: `calc(100vh - ${BAR_HEIGHT}px)`, overflowY: 'auto', py: 1.5 }}>
          <Menu />
        </Box>
      </Box>
      <Drawer open={open} onClose={onClose} sx={{ display: { md: 'none' } }} slotProps={{ paper: { sx: { width: 'min(300px, 88vw)', py: 1.5 } } }}>
        <nav aria-label={t('spor.menu')}>
          <Menu onNavigate={onClose} />
        </nav>
        <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 1, p: 2 }}>
          <Preferences stacked />
        </Box>
      </Drawer>
    </>
  );
};

/** The frame of every page: bar, menu, one heading, content. The page's language follows the interface's. */
export const Layout = ({ children }: { children?: ReactNode }) => {
  const [open, setOpen] = useState(false);
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <TopBar onMenu={() => setOpen(true)} />
      <Box sx={{ display: 'flex', alignItems: 'stretch', minHeight: `calc(100vh - ${BAR_HEIGHT}px)` }}>
        <Sidebar open={open} onClose={() => setOpen(false)} />
        <Box component="main" id="main-content" sx={{ flex: 1, minWidth: 0 }}>
          <Container maxWidth={false} sx={{ maxWidth: 1360, mx: 0, px: { xs: 2, md: 4 }, pt: { xs: 2, md: 3 }, pb: 8 }}>
            <OfflineNotice />
            <PageHeading />
            <PageBoundary>
              <Suspense fallback={<Loading />}>{children}</Suspense>
            </PageBoundary>
          </Container>
        </Box>
      </Box>
    </Box>
  );
};
