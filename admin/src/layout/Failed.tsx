import { Box, Button } from '@mui/material';
import { LinkBase, Title, useCreatePath, useEditContext, useListContext, useResourceContext, useShowContext, useTranslate } from 'react-admin';
import { ProblemNotice } from './ProblemNotice.js';
import { isGone } from './problem.js';

interface FailedProps {
  error: unknown;
  refetch: () => unknown;
  /** What did not come, where that is not plain. */
  title?: string;
}

/** What was to be read did not come: why, and once more. */
export const Failed = ({ error, refetch, title }: FailedProps) => {
  const t = useTranslate();
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <ProblemNotice title={title ?? t('spor.failed.title')} error={error} />
      <Button variant="outlined" sx={{ mt: 2 }} onClick={() => void refetch()}>
        {t('spor.failed.again')}
      </Button>
    </Box>
  );
};

export const FailedList = () => {
  const { error, refetch } = useListContext();
  return <Failed error={error} refetch={refetch} />;
};

/** A record that is not there is not asked for again: its list is the way on. */
const FailedRecord = ({ error, refetch }: FailedProps) => {
  const t = useTranslate();
  const path = useCreatePath();
  const resource = useResourceContext() ?? '';
  if (!isGone(error)) return <Failed error={error} refetch={refetch} />;
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <ProblemNotice title={t('spor.failed.gone')} error={error} />
      <Button component={LinkBase} to={path({ resource, type: 'list' })} variant="outlined" sx={{ mt: 2 }}>
        {t('spor.failed.toList')}
      </Button>
    </Box>
  );
};

/** What is shown has no name as long as it is not there: its page is called by what happened. */
export const FailedShow = () => {
  const t = useTranslate();
  const { error, refetch } = useShowContext();
  return (
    <>
      <Title title={t(isGone(error) ? 'spor.failed.gone' : 'spor.failed.title')} />
      <FailedRecord error={error} refetch={refetch} />
    </>
  );
};

export const FailedEdit = () => {
  const { error, refetch } = useEditContext();
  return <FailedRecord error={error} refetch={refetch} />;
};
