import { useRecordContext, useTranslate } from 'react-admin';
import { ThingActions } from '../history/ThingActions.js';
import { Facts } from '../layout/Facts.js';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import { RecordShow } from '../layout/RecordShow.js';
import type { ToolkitDetailDto } from '../types.js';
import { SituationName } from './SituationName.js';

const Agenda = ({ agenda }: Pick<ToolkitDetailDto, 'agenda'>) => {
  const t = useTranslate();
  const field = (name: string): string => t(`resources.toolkits.fields.${name}`);
  return (
    <Section title={field('agenda')} flush>
      <PlainTable
        caption={field('agenda')}
        rows={agenda}
        rowKey={({ id }) => id}
        columns={[
          { heading: field('step'), cell: ({ title }) => title },
          { heading: field('script'), cell: ({ script }) => script },
          { heading: field('minutes'), numeric: true, cell: ({ minutes }) => minutes },
        ]}
      />
    </Section>
  );
};

const Toolkit = () => {
  const t = useTranslate();
  const toolkit = useRecordContext<ToolkitDetailDto>();
  if (!toolkit) return null;
  const field = (name: string): string => t(`resources.toolkits.fields.${name}`);
  return (
    <>
      <Section title={t('resources.toolkits.about')} action={<ThingActions kind="toolkit" slug={toolkit.slug} />}>
        <Facts
          of={[
            [field('aim'), toolkit.aim],
            [field('situation'), <SituationName key="situation" situation={toolkit.situation} />],
            [field('notWhen'), toolkit.notWhen],
            [field('minutes'), t('spor.minutes', { smart_count: toolkit.minutes })],
            [field('groupSize'), `${toolkit.groupSize.from}–${toolkit.groupSize.to}`],
            [field('principles'), toolkit.principles.join(', ')],
            [field('competences'), toolkit.competences.join(', ')],
            [field('roles'), toolkit.roles.map(({ name, task }) => `${name}: ${task}`).join(' ')],
            [field('privacy'), toolkit.privacy],
            [field('version'), toolkit.version],
          ]}
        />
      </Section>
      <Agenda agenda={toolkit.agenda} />
    </>
  );
};

export const ToolkitShow = () => (
  <RecordShow whole>
    <Toolkit />
  </RecordShow>
);
