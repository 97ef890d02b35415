import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FileChoice } from '../layout/FileChoice.js';
import { Section } from '../layout/Section.js';
import type { RosterImportDto } from '../types.js';

export type Kind = RosterImportDto['kind'];

interface ChooseRosterProps {
  kind: Kind;
  onKind: (kind: Kind) => void;
  file: File | null;
  onFile: (file: File) => void;
  disabled: boolean;
}

const KINDS: Kind[] = ['org-units', 'employees'];

export const ChooseRoster = ({ kind, onKind, file, onFile, disabled }: ChooseRosterProps) => {
  const t = useTranslate();
  return (
    <Section title={t('resources.roster-imports.choose')}>
      <FormControl disabled={disabled}>
        <FormLabel id="roster-kind">{t('resources.roster-imports.kindQuestion')}</FormLabel>
        <RadioGroup aria-labelledby="roster-kind" value={kind} onChange={(_, value) => onKind(value as Kind)}>
          {KINDS.map((value) => (
            <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={t(`resources.roster-imports.kinds.${value}`)} />
          ))}
        </RadioGroup>
      </FormControl>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 2, maxWidth: '65ch' }}>
        {t(`resources.roster-imports.columns.${kind}`)}
      </Typography>
      <FileChoice accept=".csv,text/csv" label={t('resources.roster-imports.chooseFile')} file={file} onChoose={onFile} disabled={disabled} />
    </Section>
  );
};
