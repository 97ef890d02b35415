import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../../layout/ActionLink.js';

export const NoGoals = () => {
  const t = useTranslate();
  return (
    <>
      <Typography variant="h5" component="h2" sx={{ mb: 1 }}>
        {t('resources.goals.empty')}
      </Typography>
      <Typography sx={{ mb: 2.5, maxWidth: '38rem' }}>{t('resources.goals.invite')}</Typography>
      <CreateLink resource="goals" />
    </>
  );
};
