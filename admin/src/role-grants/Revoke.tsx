import { DeleteWithConfirmButton, useTranslate } from 'react-admin';
import type { RoleGrantDto } from '../types.js';

/** Taking a role back works at once and can't be undone, so it says whom it touches first. */
export const Revoke = ({ grant }: { grant: RoleGrantDto }) => {
  const t = useTranslate();
  const words = { name: grant.employeeName, role: t(`spor.roles.${grant.role}`).toLowerCase(), orgUnit: grant.orgUnitName };
  return (
    <DeleteWithConfirmButton
      resource="role-grants"
      record={grant}
      redirect={false}
      label="resources.role-grants.revoke"
      icon={<></>}
      mutationMode="pessimistic"
      confirmTitle={t('resources.role-grants.revokeTitle', words)}
      confirmContent={t('resources.role-grants.revokeText', words)}
      successMessage="resources.role-grants.revoked"
      aria-label={t('resources.role-grants.revokeFrom', words)}
    />
  );
};
