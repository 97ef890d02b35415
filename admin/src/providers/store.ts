import { localStorageStore } from 'react-admin';

/** What this browser remembers of how somebody likes it: theme, columns, page sizes. */
export const store = localStorageStore('1', '.spor-admin');
