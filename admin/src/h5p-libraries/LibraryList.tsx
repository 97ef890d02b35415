import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import { EditorMissing } from '../h5p-editor/index.js';
import { useFormat } from '../format/useFormat.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import { SearchBox } from '../layout/SearchBox.js';
import { useRead } from '../providers/useRead.js';
import type { EditorStateDto, LibraryDto } from '../types.js';
import { useContentTypeName } from './ContentTypeName.js';

const LABELS = 'resources.h5p-libraries';
const filters = [
  <SearchBox key="q" alwaysOn />,
  <NullableBooleanInput key="isUsed" source="isUsed" alwaysOn nullLabel={`${LABELS}.all`} trueLabel={`${LABELS}.used`} falseLabel={`${LABELS}.unused`} />,
];

const Name = ({ id, machineName, title }: LibraryDto) => <RecordLink resource="h5p-libraries" id={id} text={useContentTypeName(machineName, title)} />;
const Runnable = ({ runnable }: LibraryDto) => <>{useTranslate()(runnable ? `${LABELS}.contentType` : `${LABELS}.part`)}</>;
const Used = ({ isUsed }: LibraryDto) => <>{useTranslate()(isUsed ? `${LABELS}.used` : `${LABELS}.unused`)}</>;
const Installed = ({ installedAt }: LibraryDto) => <>{useFormat().day(installedAt ?? '') || '–'}</>;

/** Said here too, to those who can do something about it. */
const EditorNote = () => {
  const t = useTranslate();
  const { data } = useRead<EditorStateDto>('h5p-editor');
  return data && data.state !== 'ready' ? <EditorMissing state={data.state} intro={t('h5pEditor.about')} /> : null;
};

export const LibraryList = () => (
  <>
    <RecordList sort={{ field: 'title', order: 'ASC' }} perPage={50} filters={filters}>
      <DataTable.Col source="title" render={(library: LibraryDto) => <Name {...library} />} />
      <DataTable.Col source="machineName" sx={WIDE_ONLY} />
      <DataTable.Col source="version" />
      <DataTable.Col source="runnable" sx={WIDE_ONLY} render={(library: LibraryDto) => <Runnable {...library} />} />
      <DataTable.Col source="isUsed" render={(library: LibraryDto) => <Used {...library} />} />
      <DataTable.Col source="installedAt" sx={WIDE_ONLY} render={(library: LibraryDto) => <Installed {...library} />} />
    </RecordList>
    <EditorNote />
  </>
);
