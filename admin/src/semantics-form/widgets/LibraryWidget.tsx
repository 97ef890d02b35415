import { Alert, Box, Button, CircularProgress, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRead } from '../../providers/useRead.js';
import { FieldFrame } from '../FieldFrame.js';
import { LibraryFields } from '../Fields.js';
import { type FieldProps, useForm, useTold } from '../form.js';
import { optionsOf } from '../rules/field.js';
import { asObject } from '../rules/value.js';
import { Choices } from './SelectWidget.js';

const ALL = 'h5p-libraries?range=[0,999]';

/** What one may choose among: the options that are installed, and what is chosen already. */
function useChoices(field: FieldProps['field'], chosen: unknown) {
  const t = useTranslate();
  const { data = [], isPending } = useRead<{ id: string; machineName: string; title: string }[]>(ALL);
  const titles = new Map(data.map(({ id, title, machineName }) => [id, t(`spor.contentTypes.${machineName.replace(/^Spor\./, '')}`, { _: title })]));
  const names = optionsOf(field).map(({ value, label }) => String(value ?? label));
  const choices = names.filter((name) => titles.has(name) || name === chosen).map((name) => ({ value: name, label: titles.get(name) ?? name }));
  return { choices, isNone: !isPending && !choices.length };
}

const AskFirst = ({ onAnswer }: { onAnswer: (yes: boolean) => void }) => {
  const t = useTranslate();
  return (
    <Dialog open onClose={() => onAnswer(false)} aria-labelledby="change-type">
      <DialogTitle id="change-type">{t('semanticsForm.changeType.title')}</DialogTitle>
      <DialogContent>{t('semanticsForm.changeType.text')}</DialogContent>
      <DialogActions>
        <Button onClick={() => onAnswer(false)} autoFocus>
          {t('semanticsForm.changeType.no')}
        </Button>
        <Button onClick={() => onAnswer(true)} color="error">
          {t('semanticsForm.changeType.yes')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** Another content type within this one: which, and then its own form. */
export const LibraryWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change, fieldsOf, isLost } = useForm();
  const told = useTold(path);
  const [asked, setAsked] = useState<{ next: unknown }>();
  const { library, params } = asObject(value);
  const { choices, isNone } = useChoices(field, library);
  const choose = (next: unknown): void => change(path, next === undefined ? undefined : { library: next, params: {} });
  const isWritten = Object.keys(asObject(params)).length > 0;
  const fields = typeof library === 'string' ? fieldsOf(library) : undefined;
  const nothing = field.optional || typeof library !== 'string' ? t(field.optional ? 'semanticsForm.none' : 'semanticsForm.chooseType') : undefined;
  return (
    <>
      <FieldFrame field={field} told={told}>
        <Choices field={field} told={told} choices={choices} value={library} onChoose={(next) => (isWritten ? setAsked({ next }) : choose(next))} nothing={nothing} />
      </FieldFrame>
      {isNone && <Alert severity="info">{t('semanticsForm.noTypes')}</Alert>}
      {typeof library === 'string' && isLost(library) && <Alert severity="error">{t('semanticsForm.lostType', { library })}</Alert>}
      {typeof library === 'string' && !fields && !isLost(library) && <CircularProgress size={24} aria-label={t('semanticsForm.loading')} />}
      {fields && (
        <Box sx={{ pl: { xs: 1.5, sm: 2 }, borderLeft: 3, borderColor: 'divider' }}>
          <LibraryFields key={String(library)} fields={fields} value={params} path={[...path, 'params']} />
        </Box>
      )}
      {asked && (
        <AskFirst
          onAnswer={(yes) => {
            if (yes) choose(asked.next);
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
};
