import { useLocation, useNavigate } from 'react-admin';

type Change = (values: Record<string, string | null>) => void;

/** The address is the state, so that Back works and what one sees can be shared. A value of null leaves the address. */
export function useAddress(): [URLSearchParams, Change] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const now = new URLSearchParams(search);
  return [now, (values) => navigate({ search: `?${changed(now, values)}` })];
}

/** The address's parameters with some of them changed; for links. */
export function changed(from: URLSearchParams, values: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(from);
  for (const [key, value] of Object.entries(values)) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}
