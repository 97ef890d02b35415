import { DataTable, useTranslate } from 'react-admin';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordList } from '../layout/RecordList.js';
import { ContentTypeName } from './ContentTypeName.js';

/** A content type, or a library one is built from, as `GET /api/h5p-libraries` tells of it. */
interface Library {
  id: string;
  machineName: string;
  title: string;
  version: string;
  runnable: boolean;
  contents: number;
}

const Runnable = ({ runnable }: Library) => <>{useTranslate()(runnable ? 'resources.h5p-libraries.contentType' : 'resources.h5p-libraries.part')}</>;

export const LibraryList = () => (
  <RecordList sort={{ field: 'title', order: 'ASC' }} perPage={50}>
    <DataTable.Col source="title" render={({ machineName, title }: Library) => <ContentTypeName machineName={machineName} otherwise={title} />} />
    <DataTable.Col source="machineName" sx={WIDE_ONLY} />
    <DataTable.Col source="version" />
    <DataTable.Col source="runnable" sx={WIDE_ONLY} disableSort render={(library: Library) => <Runnable {...library} />} />
    <DataTable.NumberCol source="contents" disableSort />
  </RecordList>
);
