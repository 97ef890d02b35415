import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import { About, FieldError, FieldName } from '../FieldFrame.js';
import { describedBy, type FieldProps, useTold } from '../form.js';
import type { Field } from '../rules/field.js';
import { entityOf } from '../rules/labels.js';
import { ListRow } from './ListRow.js';
import { Removed } from './Removed.js';
import { useRows } from './useRows.js';

const limitsOf = ({ min = 0, max }: Field): ['between' | 'atLeast' | 'atMost', object] | undefined => {
  if (max !== undefined) return min > 0 ? ['between', { min, max }] : ['atMost', { max }];
  return min > 0 ? ['atLeast', { min }] : undefined;
};

/** Rows that can be added, taken away and put in another order. */
export const ListField = (props: FieldProps) => {
  const t = useTranslate();
  const { field, path } = props;
  const told = useTold(path);
  const list = useRows(props);
  const [dragged, setDragged] = useState<number>();
  const limits = limitsOf(field);
  const more = limits && t(`semanticsForm.limits.${limits[0]}`, limits[1]);
  const isFull = field.max !== undefined && list.rows.length >= field.max;
  const entity = entityOf(field, t('semanticsForm.row'));
  const gone = list.removed && <Removed id={told.id} name={list.nameOf(list.removed.index)} onUndo={list.undo} />;
  return (
    <Box role="group" id={told.id} tabIndex={-1} aria-labelledby={`${told.id}-label`} aria-describedby={describedBy(told, field, more)} sx={{ my: 2.5, minWidth: 0 }}>
      <Typography id={`${told.id}-label`} component="span" sx={{ display: 'block', fontWeight: 600 }}>
        <FieldName field={field} />
      </Typography>
      <About id={`${told.id}-about`} text={field.description} />
      <About id={`${told.id}-more`} text={more} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {list.rows.map((row, index) => (
          <Fragment key={list.ids[index]}>
            {list.removed?.index === index && gone}
            <ListRow list={field} rows={list} index={index} value={row} path={[...path, index]} isNew={list.added === list.ids[index]} drag={{ from: dragged, begin: setDragged }} />
          </Fragment>
        ))}
        {list.removed?.index === list.rows.length && gone}
      </Box>
      <FieldError {...told} />
      {isFull ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {t('semanticsForm.full', { max: field.max })}
        </Typography>
      ) : (
        <Button startIcon={<AddIcon />} variant="outlined" onClick={list.add} sx={{ mt: 1 }}>
          {t('semanticsForm.add', { entity })}
        </Button>
      )}
    </Box>
  );
};
