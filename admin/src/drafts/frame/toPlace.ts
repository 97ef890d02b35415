import { changed } from '../../dashboards/useAddress.js';

/** The draft's address at another place. Where within a field the address led to (`at`) belongs to the place one leaves. */
export const toPlace = (from: URLSearchParams, values: Record<string, string | null>): URLSearchParams => changed(from, { at: null, ...values });
