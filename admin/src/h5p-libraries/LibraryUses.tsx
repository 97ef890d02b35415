import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { LibraryDetailDto, LibraryUse } from '../types.js';
import { useContentTypeName } from './ContentTypeName.js';

const COUNTS = ['exercises', 'drafts', 'packages', 'earlier', 'neededBy'] as const;
const RESOURCES: Record<LibraryUse['kind'], string> = { exercise: 'exercises', draft: 'drafts', package: 'h5p-packages', earlier: 'courses' };

/** Where a library is used, with the way there. */
export const LibraryUses = ({ library }: { library: LibraryDetailDto }) => {
  const t = useTranslate();
  const { list } = useFormat();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.${key}`, values);
  const counted = COUNTS.filter((kind) => library[kind] > 0).map((kind) => say(`counts.${kind}`, { smart_count: library[kind] }));
  const total = library.exercises + library.drafts + library.packages + library.earlier;
  return (
    <Section title={say('uses')} flush={library.uses.length > 0}>
      <Typography sx={library.uses.length > 0 ? { px: { xs: 2, md: 2.5 }, pb: 1 } : {}}>
        {counted.length === 0 ? say('noUses') : `${sentence(list(counted))}. ${say('staysWhileUsed')}`}
        {total > library.uses.length && ` ${say('first', { count: library.uses.length })}`}
      </Typography>
      {library.uses.length > 0 && (
        <PlainTable
          caption={say('uses')}
          rows={library.uses}
          rowKey={({ kind, id, place, title }) => `${kind} ${id} ${place} ${title}`}
          columns={[
            { heading: say('fields.title'), cell: (use) => <Use {...use} /> },
            { heading: say('fields.course'), cell: ({ courseTitle }) => courseTitle ?? '–' },
            { heading: say('fields.kind'), cell: ({ kind, place }) => say(`kinds.${kind}`, { number: place }) },
          ]}
        />
      )}
    </Section>
  );
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Use = ({ kind, id, place, title, inside }: LibraryUse) => {
  const t = useTranslate();
  const type = useContentTypeName(inside ?? '', inside ?? '');
  const text = inside ? t('resources.h5p-libraries.inside', { title, type }) : title;
  const language = kind === 'draft' && place ? ` (${place.slice(0, 2)})` : '';
  return <RecordLink resource={RESOURCES[kind]} id={id} text={text + language} />;
};
