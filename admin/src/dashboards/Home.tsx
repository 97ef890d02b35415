import { Tab, Tabs } from '@mui/material';
import { Suspense } from 'react';
import { Loading, Title, usePermissions, useTranslate } from 'react-admin';
import { ADMIN_ROLES, type AdminRole, type Held } from '../access/canAccess.js';
import { screen } from '../layout/screen.js';
import { useAddress } from './useAddress.js';
import { NothingHere } from './NothingHere.js';

const HOMES: Record<AdminRole, ReturnType<typeof screen>> = {
  hr: screen(() => import('./hr/HrBoard.js'), 'HrBoard'),
  editor: screen(() => import('./editor/EditorHome.js'), 'EditorHome'),
  administrator: screen(() => import('./administrator/AdministratorHome.js'), 'AdministratorHome'),
};

/** What each role meets first. Somebody with several roles gets a tab for each; the address remembers which. */
export const Home = () => {
  const t = useTranslate();
  const { permissions, isPending } = usePermissions<Held>();
  const [address, setAddress] = useAddress();
  if (isPending) return <Loading />;
  const roles = ADMIN_ROLES.filter((role) => permissions?.roles.includes(role));
  const role = roles.find((one) => one === address.get('view')) ?? roles[0];
  if (!role) return <NothingHere />;
  const Board = HOMES[role];
  return (
    <>
      <Title title={t(`spor.home.${role}`)} />
      {roles.length > 1 && (
        <Tabs value={role} onChange={(_, view: AdminRole) => setAddress({ view })} variant="scrollable" aria-label={t('spor.home.views')} sx={{ mb: 2.5, borderBottom: 1, borderColor: 'divider' }}>
          {roles.map((one) => (
            <Tab key={one} value={one} label={t(`spor.roles.${one}`)} />
          ))}
        </Tabs>
      )}
      <Suspense fallback={<Loading />}>
        <Board />
      </Suspense>
    </>
  );
};
