import type { ReactNode } from 'react';
import { Edit, type TransformData } from 'react-admin';
import { worthTrying } from '../providers/queryClient.js';
import { FailedEdit } from './Failed.js';
import { toldOnThePage } from './problem.js';

const READ = { onError: toldOnThePage, retry: worthTrying };

/** The form of one record as all are here: it is saved before one goes on, and what can't be read is told on the page. */
export const RecordEdit = ({ children, transform }: { children: ReactNode; transform: TransformData }) => (
  <Edit redirect="show" mutationMode="pessimistic" transform={transform} actions={false} error={<FailedEdit />} queryOptions={READ}>
    {children}
  </Edit>
);
