import { Button, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';

/** An employee who came to the wrong door is shown to the right one. */
export const NothingHere = () => {
  const t = useTranslate();
  return (
    <>
      <Title title={t('spor.nothing.title')} />
      <Typography sx={{ maxWidth: '38rem', mb: 3, fontSize: '1.05rem' }}>{t('spor.nothing.text')}</Typography>
      <Button href="/" variant="contained" size="large">
        {t('spor.nothing.go')}
      </Button>
    </>
  );
};
