import { Link } from 'react-admin';
import { useAddress } from '../dashboards/useAddress.js';

interface StatementLinkProps {
  id: string;
  text: string;
  /** Of one that has been made void. */
  struck?: boolean;
}

/** To a statement's page, within the look that is open, if one is. */
export const StatementLink = ({ id, text, struck = false }: StatementLinkProps) => {
  const [address] = useAddress();
  const look = address.get('look');
  return (
    <Link to={`/statements/${id}/show${look ? `?look=${look}` : ''}`} underline="always" sx={{ fontWeight: 550, overflowWrap: 'anywhere', ...(struck ? { textDecoration: 'line-through' } : {}) }}>
      {text}
    </Link>
  );
};
