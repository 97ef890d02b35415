import type { AuthProvider } from 'react-admin';
import { canAccess } from '../access/canAccess.js';
import { send, signInUrl } from './http.js';
import { heldBy, readViewer } from './viewer.js';

/**
 * Signing in happens in the learner's app, on the server's session cookie. What is hidden here is a courtesy:
 * the server decides, on every request.
 */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(location.assign(signInUrl())),
  logout: async () => {
    await send('POST', 'sign-out').catch(() => undefined);
    location.assign('/logg-inn');
    return false;
  },
  checkAuth: async () => {
    await readViewer();
  },
  // A refused request is told where it happened (see `request`); it never throws away the page one is on.
  checkError: () => Promise.resolve(),
  getIdentity: async () => {
    const { id, name } = await readViewer();
    return { id, fullName: name };
  },
  getPermissions: async () => heldBy(await readViewer()),
  canAccess: async ({ resource, action }) => canAccess(heldBy(await readViewer()), resource, action),
};
