import { DataTable } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import type { UploadedPackage } from './package.types.js';

export const PackageList = () => (
  <RecordList sort={{ field: 'uploadedAt', order: 'DESC' }}>
    <DataTable.Col source="title" render={({ id, title }: UploadedPackage) => <RecordLink resource="h5p-packages" id={id} text={title} />} />
    <DataTable.Col source="library" />
    <DataTable.Col source="uploadedAt" sx={WIDE_ONLY} render={({ uploadedAt }: UploadedPackage) => <Moment at={uploadedAt} />} />
    <DataTable.Col source="uploadedBy" sx={WIDE_ONLY} />
  </RecordList>
);
