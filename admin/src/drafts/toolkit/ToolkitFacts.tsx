import { Box, MenuItem, TextField } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { toChoose, useCompetences } from '../../competences/ofFramework.js';
import type { CourseDto } from '../../types.js';
import { NumberField } from '../fields/NumberField.js';
import { PartCard } from '../fields/PartCard.js';
import { SeveralField } from '../fields/SeveralField.js';
import { WordsField } from '../fields/WordsField.js';
import type { ToolkitPartProps } from './toolkit.types.js';
import { setToolkit, toolkitOf, type Toolkit } from './toolkitFiles.js';

const SITUATIONS = ['ideas', 'needs', 'test', 'learn', 'involve', 'benefit'];
const ALL = { pagination: { page: 1, perPage: 500 }, sort: { field: 'title', order: 'ASC' } as const };

/** When it is used, by how many, and what it belongs to; the same in every language. */
export const ToolkitFacts = ({ desk, files }: ToolkitPartProps) => {
  const t = useTranslate();
  const { data: courses = [] } = useGetList<CourseDto>('courses', ALL);
  const { data: competences = [] } = useCompetences();
  const kit = toolkitOf(files);
  const set = (part: Partial<Toolkit>): void => desk.put(setToolkit(files, part));
  const principles = [...new Set([...competences.flatMap((competence) => competence.principles), ...kit.principles])].sort((one, other) => one.localeCompare(other, 'nb', { numeric: true }));
  return (
    <PartCard id="draft-facts" title={t('drafts.toolkit.facts')} help={t('drafts.toolkit.factsHelp')}>
      <TextField select id="draft-situation" label={t('drafts.toolkit.situation')} value={kit.situation} onChange={(event) => set({ situation: event.target.value })}>
        {SITUATIONS.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`spor.situations.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', maxWidth: '44rem' }}>
        <NumberField id="draft-minutes" label={t('drafts.toolkit.minutes')} value={kit.minutes} onChange={(minutes) => set({ minutes })} />
        <NumberField id="draft-from" label={t('drafts.toolkit.from')} value={kit.groupSize.from} onChange={(from) => set({ groupSize: { ...kit.groupSize, from } })} />
        <NumberField id="draft-to" label={t('drafts.toolkit.to')} value={kit.groupSize.to} onChange={(to) => set({ groupSize: { ...kit.groupSize, to } })} />
      </Box>
      <Box sx={{ maxWidth: '22rem' }}>
        <WordsField id="draft-code" label={t('drafts.toolkit.code')} help={t('drafts.toolkit.codeHelp')} value={kit.key} onChange={(code) => set({ key: code.toUpperCase().replace(/[^A-Z0-9-]/g, '') })} most={20} />
      </Box>
      <SeveralField id="draft-courses" label={t('drafts.toolkit.courses')} values={kit.courses} choices={courses.map(({ slug, title }) => ({ id: slug, name: title }))} onChange={(slugs) => set({ courses: slugs })} />
      <SeveralField id="draft-competences" label={t('drafts.toolkit.competences')} values={kit.competences} choices={toChoose(competences, kit.competences).map(({ key, title }) => ({ id: key, name: `${key} ${title}` }))} onChange={(keys) => set({ competences: keys })} />
      <SeveralField id="draft-principles" label={t('drafts.toolkit.principles')} values={kit.principles} choices={principles.map((key) => ({ id: key, name: key }))} onChange={(keys) => set({ principles: keys })} />
    </PartCard>
  );
};
