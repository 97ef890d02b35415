import { Link, useCreatePath, usePermissions, type RaRecord } from 'react-admin';
import { canAccess, type Held } from '../access/canAccess.js';

interface RecordLinkProps {
  resource: string;
  id: RaRecord['id'];
  text: string;
}

/** The way from a row, or from another record, to the record itself; only its name for those whom it is not open to. */
export const RecordLink = ({ resource, id, text }: RecordLinkProps) => {
  const path = useCreatePath();
  const { permissions } = usePermissions<Held>();
  if (permissions && !canAccess(permissions, resource, 'show')) return <>{text}</>;
  return (
    <Link to={path({ resource, id, type: 'show' })} underline="always" sx={{ fontWeight: 550 }}>
      {text}
    </Link>
  );
};
