import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { useFormat } from '../format/useFormat.js';
import { Facts } from '../layout/Facts.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import type { CoursePackageDto } from '../types.js';
import { EditPackageFacts } from './EditPackageFacts.js';
import { RemoveCoursePackage } from './RemoveCoursePackage.js';
import { STANDARD_NAMES } from './standards.js';
import { TryUnit } from './TryUnit.js';

const Package = () => {
  const t = useTranslate();
  const { size } = useFormat();
  const one = useRecordContext<CoursePackageDto>();
  if (!one) return null;
  const field = (name: string): string => t(`resources.course-packages.fields.${name}`);
  return (
    <>
      <Section title={t('coursePackages.about')} action={<Box><EditPackageFacts of={one} /> <RemoveCoursePackage of={one} /></Box>}>
        <Facts
          of={[
            [field('standard'), STANDARD_NAMES[one.standard]],
            [field('bytes'), t('coursePackages.sizeOf', { size: size(one.bytes), smart_count: one.files })],
            [t('mediaFiles.owner'), one.owner],
            [t('mediaFiles.licence'), one.licence && t(`licences.${one.licence}`, { _: one.licence })],
            [t('mediaFiles.attribution'), one.attribution],
            [field('createdAt'), <Moment key="at" at={one.createdAt} />],
            [field('createdBy'), one.createdBy],
          ]}
        />
      </Section>
      <Section title={t('coursePackages.units', { smart_count: one.units.length })}>
        <Typography sx={{ mb: 1, maxWidth: '65ch' }}>{t('coursePackages.unitsHelp')}</Typography>
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {one.units.map((unit) => (
            <Unit key={unit.id} {...unit} />
          ))}
        </Box>
      </Section>
      <Section title={t('coursePackages.usedIn')}>
        {one.uses.length === 0 ? <Typography>{t('coursePackages.unusedHelp')}</Typography> : <Uses of={one.uses} />}
      </Section>
    </>
  );
};

const Unit = ({ id, title }: CoursePackageDto['units'][number]) => (
  <Box component="li" sx={{ py: 0.5 }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', justifyContent: 'space-between' }}>
      <span>{title}</span>
      <TryUnit id={id} title={title} />
    </Box>
  </Box>
);

const Uses = ({ of }: { of: CoursePackageDto['uses'] }) => {
  const t = useTranslate();
  const createPath = useCreatePath();
  return (
    <Box component="ul" sx={{ m: 0, pl: 3 }}>
      {of.map(({ kind, id, title }) => (
        <li key={`${kind} ${id}`}>
          <Link component={LinkBase} to={createPath(kind === 'draft' ? { resource: 'drafts', type: 'edit', id } : { resource: 'courses', type: 'show', id })}>
            {title}
          </Link>
          {kind === 'draft' && ` (${t('coursePackages.draft')})`}
        </li>
      ))}
    </Box>
  );
};

export const CoursePackageShow = () => (
  <RecordShow>
    <Package />
  </RecordShow>
);
