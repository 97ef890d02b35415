import { Link, Title, useTranslate } from 'react-admin';
import { Typography } from '@mui/material';

export const NotFound = () => {
  const t = useTranslate();
  return (
    <>
      <Title title={t('spor.notFound.title')} />
      <Typography sx={{ mb: 2 }}>{t('spor.notFound.text')}</Typography>
      <Link to="/" underline="always">{t('spor.notFound.home')}</Link>
    </>
  );
};
