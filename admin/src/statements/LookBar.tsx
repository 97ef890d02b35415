import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAddress } from '../dashboards/useAddress.js';
import { useFormat } from '../format/useFormat.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { useRead } from '../providers/useRead.js';
import type { LookDto } from '../types.js';

const LABELS = 'resources.statements.look';

const OpenLookBar = ({ id, onEnd }: { id: string; onEnd: () => void }) => {
  const t = useTranslate();
  const { moment } = useFormat();
  const look = useRead<LookDto>(`statement-looks/${id}`);
  const end = <Button color="inherit" onClick={onEnd}>{t(`${LABELS}.end`)}</Button>;
  if (look.isError) {
    return (
      <>
        <ProblemNotice title={t(`${LABELS}.over`)} error={look.error} />
        {end}
      </>
    );
  }
  if (!look.data) return null;
  const { person, reason, openUntil } = look.data;
  return (
    <Alert severity="info" role="status" action={end} sx={{ mb: 2, flexWrap: 'wrap', overflowWrap: 'anywhere' }}>
      <AlertTitle>{t(`${LABELS}.now`, { name: person.name })}</AlertTitle>
      {t(`${LABELS}.why`, { reason: reason.replace(/\.$/, ''), until: moment(openUntil) })}
    </Alert>
  );
};

/** Whom one looks at and why, as long as one does. */
export const LookBar = () => {
  const [address, change] = useAddress();
  const id = address.get('look');
  return id ? <OpenLookBar id={id} onEnd={() => change({ look: null, before: null, after: null })} /> : null;
};
