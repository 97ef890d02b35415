import { TextInput } from 'react-admin';

/** Free text search, in every list; `source` is what the api calls it. */
export const SearchBox = (props: { alwaysOn?: boolean; source?: string }) => (
  <TextInput source="q" label="ra.action.search" resettable type="search" {...props} sx={{ minWidth: { sm: 260 } }} />
);
