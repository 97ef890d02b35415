import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';

export const SkipLink = () => {
  const t = useTranslate();
  return (
    <Link
      href="#main-content"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#page-heading')?.focus();
      }}
      sx={{ position: 'absolute', left: -9999, '&:focus': { left: 8, top: 8, zIndex: 2000, bgcolor: 'background.paper', px: 2, py: 1 } }}
    >
      {t('ra.navigation.skip_nav')}
    </Link>
  );
};
