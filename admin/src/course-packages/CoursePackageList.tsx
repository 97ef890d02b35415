import { DataTable, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { useFormat } from '../format/useFormat.js';
import { WIDE_ONLY } from '../layout/columns.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordList } from '../layout/RecordList.js';
import type { CoursePackageDto } from '../types.js';
import { STANDARD_NAMES } from './standards.js';

export const CoursePackageList = () => {
  const t = useTranslate();
  const { size } = useFormat();
  const used = ({ uses }: CoursePackageDto): string => (uses.length === 0 ? t('coursePackages.unused') : uses.map(({ title }) => title).join(', '));
  return (
    <RecordList sort={{ field: 'createdAt', order: 'DESC' }}>
      <DataTable.Col source="title" render={({ id, title }: CoursePackageDto) => <RecordLink resource="course-packages" id={id} text={title} />} />
      <DataTable.Col source="standard" render={({ standard }: CoursePackageDto) => STANDARD_NAMES[standard]} />
      <DataTable.Col source="units" disableSort sx={WIDE_ONLY} render={({ units }: CoursePackageDto) => units.length} />
      <DataTable.Col source="bytes" sx={WIDE_ONLY} render={(one: CoursePackageDto) => size(one.bytes)} />
      <DataTable.Col source="uses" disableSort render={used} />
      <DataTable.Col source="createdAt" sx={WIDE_ONLY} render={({ createdAt }: CoursePackageDto) => <Moment at={createdAt} />} />
    </RecordList>
  );
};
