import { Link, useCreatePath, type RaRecord } from 'react-admin';

interface RecordLinkProps {
  resource: string;
  id: RaRecord['id'];
  text: string;
}

/** The way from a row, or from another record, to the record itself. */
export const RecordLink = ({ resource, id, text }: RecordLinkProps) => {
  const path = useCreatePath();
  return (
    <Link to={path({ resource, id, type: 'show' })} underline="always" sx={{ fontWeight: 550 }}>
      {text}
    </Link>
  );
};
