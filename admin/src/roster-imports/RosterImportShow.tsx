import { useRecordContext, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { Facts } from '../layout/Facts.js';
import { Section } from '../layout/Section.js';
import { RecordShow } from '../layout/RecordShow.js';
import type { RosterImportDto } from '../types.js';
import { ImportResult } from './ImportResult.js';

const RosterImport = () => {
  const t = useTranslate();
  const result = useRecordContext<RosterImportDto>();
  if (!result) return null;
  const field = (name: string): string => t(`resources.roster-imports.fields.${name}`);
  return (
    <>
      <Section title={t('resources.roster-imports.about')}>
        <Facts
          of={[
            [field('kind'), t(`resources.roster-imports.kinds.${result.kind}`)],
            [field('importedAt'), <Moment key="at" at={result.importedAt} />],
            [field('dryRun'), t(`resources.roster-imports.runs.${result.dryRun ? 'dry' : 'real'}`)],
          ]}
        />
      </Section>
      <ImportResult result={result} />
    </>
  );
};

export const RosterImportShow = () => (
  <RecordShow whole>
    <RosterImport />
  </RecordShow>
);
