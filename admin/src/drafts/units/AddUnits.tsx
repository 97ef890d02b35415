import { Alert, Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, FormGroup, FormLabel, Link, MenuItem, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { LinkBase, useCreatePath, useGetList, useTranslate } from 'react-admin';
import { STANDARD_NAMES } from '../../course-packages/standards.js';
import { factsOf } from '../../media-files/facts.js';
import type { CoursePackageDto } from '../../types.js';
import { send } from '../../providers/http.js';
import type { Desk } from '../desk/desk.js';
import { mediaFactsOf } from '../fields/mediaFacts.js';

export type Unit = CoursePackageDto['units'][number];

interface AddUnitsProps {
  desk: Desk;
  /** As many as one likes make lessons; in a lesson it is one at a time. */
  several: boolean;
  onClose: () => void;
  /** @param file what the draft calls the package: `media/brann.zip` */
  onAdd: (units: readonly Unit[], file: string) => void;
}

/** Chooses a package that is here, and which of its units. The draft then has the package among its files, and says whose it is. */
export const AddUnits = ({ desk, several, onClose, onAdd }: AddUnitsProps) => {
  const t = useTranslate();
  const id = useId();
  const { data: packages, isPending } = useGetList<CoursePackageDto>('course-packages', { pagination: { page: 1, perPage: 500 }, sort: { field: 'createdAt', order: 'DESC' } });
  const [packageId, setPackage] = useState<string>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [one, setOne] = useState<string>();
  const chosen = packages?.find((each) => each.id === packageId) ?? packages?.[0];
  const units = (chosen?.units ?? []).filter((unit) => (several ? !left.includes(unit.id) : unit.id === (one ?? chosen?.units[0]?.id)));
  const adding = useMutation({
    mutationFn: (from: CoursePackageDto) => send<{ path: string }>('POST', `drafts/${desk.id}/course-packages`, { packageId: from.id }),
    onSuccess: ({ path }, from) => {
      const facts = mediaFactsOf(desk);
      if (!facts.of(path)) facts.put(path, factsOf(from));
      onAdd(units, path);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (chosen && units.length > 0) adding.mutate(chosen);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <Box component="form" onSubmit={submit} noValidate sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <DialogTitle id={id}>{t('coursePackages.add')}</DialogTitle>
        <DialogContent>
          {packages?.length === 0 && <None />}
          {chosen && packages && (
            <>
              <Typography sx={{ mb: 1.5 }}>{t(several ? 'coursePackages.addHelp' : 'coursePackages.addOneHelp')}</Typography>
              <TextField select fullWidth label={t('coursePackages.which')} value={chosen.id} onChange={(event) => setPackage(event.target.value)}>
                {packages.map((each) => (
                  <MenuItem key={each.id} value={each.id}>
                    {each.title} ({STANDARD_NAMES[each.standard]})
                  </MenuItem>
                ))}
              </TextField>
              <FormControl component="fieldset" sx={{ mt: 2 }}>
                <FormLabel component="legend">{t('coursePackages.whichUnits')}</FormLabel>
                {several ? (
                  <FormGroup>
                    {chosen.units.map((unit) => (
                      <FormControlLabel key={unit.id} label={unit.title} control={<Checkbox checked={!left.includes(unit.id)} onChange={(_, isIn) => setLeft(isIn ? left.filter((each) => each !== unit.id) : [...left, unit.id])} />} />
                    ))}
                  </FormGroup>
                ) : (
                  <RadioGroup value={units[0]?.id ?? ''} onChange={(_, value) => setOne(value)}>
                    {chosen.units.map((unit) => (
                      <FormControlLabel key={unit.id} value={unit.id} label={unit.title} control={<Radio size="small" />} />
                    ))}
                  </RadioGroup>
                )}
              </FormControl>
            </>
          )}
          {adding.isError && <Alert severity="error">{adding.error.message || t('spor.unreachable')}</Alert>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isPending || adding.isPending || units.length === 0}>
            {t('coursePackages.addSubmit', { smart_count: units.length })}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
};

const None = () => {
  const t = useTranslate();
  const createPath = useCreatePath();
  return (
    <Typography>
      {t('coursePackages.noneYet')}{' '}
      <Link component={LinkBase} to={createPath({ resource: 'course-packages', type: 'create' })}>
        {t('resources.course-packages.page.create')}
      </Link>
    </Typography>
  );
};
