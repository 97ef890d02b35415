import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toChoose, useCompetences, useLevelName } from '../../competences/ofFramework.js';
import type { CompetenceDto } from '../../types.js';
import { outlineOf, setOutline, type Outline } from './courseFiles.js';
import type { PartProps } from './part.types.js';

type Contribution = Outline['contributes'][number];
const LEVELS = [1, 2, 3, 4];

interface RowProps {
  number: number;
  contribution: Contribution;
  competences: readonly CompetenceDto[];
  /** Taken by other rows. */
  taken: readonly string[];
  onChange: (contribution: Contribution) => void;
  onRemove: () => void;
}

const Row = ({ number, contribution: { competence, level }, competences, taken, onChange, onRemove }: RowProps) => {
  const t = useTranslate();
  const levelName = useLevelName();
  const behaviour = competences.find(({ key }) => key === competence)?.levels.find((one) => one.level === level)?.behaviour;
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, my: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start' }}>
        <TextField select id={`draft-competence-${number}`} label={t('drafts.course.competence', { number: number + 1 })} value={competence} onChange={(event) => onChange({ competence: event.target.value, level })} sx={{ flex: '2 1 14rem', width: 'auto' }}>
          {competences.filter(({ key }) => key === competence || !taken.includes(key)).map(({ key, title }) => (
            <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
              {key} {title}
            </MenuItem>
          ))}
        </TextField>
        <TextField select id={`draft-level-${number}`} label={t('spor.level')} value={level} onChange={(event) => onChange({ competence, level: Number(event.target.value) })} sx={{ flex: '1 1 9rem', width: 'auto' }}>
          {LEVELS.map((one) => (
            <MenuItem key={one} value={one}>
              {one}. {levelName(one)}
            </MenuItem>
          ))}
        </TextField>
        <Button color="inherit" startIcon={<CloseIcon />} onClick={onRemove} aria-label={t('drafts.course.removeCompetence', { competence })} sx={{ mt: 1, color: 'text.secondary' }}>
          {t('ra.action.remove')}
        </Button>
      </Box>
      {behaviour && (
        <Typography variant="body2" color="textSecondary">
          {behaviour}
        </Typography>
      )}
    </Box>
  );
};

/** What completing the course is evidence for. */
export const Contributions = ({ desk, files }: PartProps) => {
  const t = useTranslate();
  const { data } = useCompetences();
  const { contributes } = outlineOf(files);
  const competences = toChoose(data ?? [], contributes.map(({ competence }) => competence));
  const set = (next: Contribution[]): void => desk.put(setOutline(files, { contributes: next }));
  const taken = contributes.map(({ competence }) => competence);
  const free = competences.find(({ key }) => !taken.includes(key));
  return (
    <Box role="group" aria-labelledby="draft-contributes" sx={{ mt: 2.5 }}>
      <Typography id="draft-contributes" component="h3" sx={{ fontWeight: 650 }}>
        {t('drafts.course.contributes')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '65ch' }}>
        {t('drafts.course.contributesHelp')}
      </Typography>
      {data && contributes.map((contribution, index) => (
        <Row
          key={index}
          number={index}
          contribution={contribution}
          competences={competences}
          taken={taken}
          onChange={(next) => set(contributes.map((one, place) => (place === index ? next : one)))}
          onRemove={() => set(contributes.filter((_, place) => place !== index))}
        />
      ))}
      {free && (
        <Button startIcon={<AddIcon />} onClick={() => set([...contributes, { competence: free.key, level: 1 }])}>
          {t('drafts.course.addCompetence')}
        </Button>
      )}
    </Box>
  );
};
