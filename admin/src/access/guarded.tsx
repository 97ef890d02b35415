import type { ComponentType } from 'react';
import { CanAccess, type ResourceProps } from 'react-admin';
import { AccessDenied } from '../layout/AccessDenied.js';

const PAGES = ['list', 'show', 'create', 'edit'] as const;

/** Each of a resource's pages, for those only who may see it: react-admin asks of its own pages, and knows nothing of ours. */
export const guarded = (resource: ResourceProps): ResourceProps => {
  const pages = PAGES.flatMap((page) => (resource[page] ? [[page, guard(resource.name, page, resource[page] as ComponentType)]] : []));
  return { ...resource, ...(Object.fromEntries(pages) as Pick<ResourceProps, (typeof PAGES)[number]>) };
};

const guard = (resource: string, action: string, Page: ComponentType): ComponentType =>
  function Guarded() {
    return (
      <CanAccess resource={resource} action={action} accessDenied={<AccessDenied />}>
        <Page />
      </CanAccess>
    );
  };
