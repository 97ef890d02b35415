import { Typography } from '@mui/material';
import { Link, Title, useTranslate } from 'react-admin';

export const AccessDenied = () => {
  const t = useTranslate();
  return (
    <>
      <Title title={t('spor.denied.title')} />
      <Typography sx={{ mb: 2, maxWidth: '38rem' }}>{t('spor.denied.text')}</Typography>
      <Link to="/" underline="always">{t('spor.notFound.home')}</Link>
    </>
  );
};
