import { usePermissions } from 'react-admin';
import { canAccess, type Held } from './canAccess.js';

/** Asks whether the viewer is shown an action on a resource; nothing, until it is known who they are. */
export function useMay(): (resource: string, action: string) => boolean {
  const { permissions } = usePermissions<Held>();
  return (resource, action) => permissions !== undefined && canAccess(permissions, resource, action);
}
