import { Box, ButtonBase } from '@mui/material';
import type { DragEvent } from 'react';
import { Chevron, FaultCount, useFold, useKept } from '../Disclosure.js';
import { Fields } from '../Fields.js';
import { useForm } from '../form.js';
import type { Field } from '../rules/field.js';
import { summaryOf } from '../rules/labels.js';
import type { Path } from '../rules/value.js';
import { RowActions } from './RowActions.js';
import type { Rows } from './useRows.js';

interface ListRowProps {
  list: Field;
  rows: Rows;
  index: number;
  value: unknown;
  path: Path;
  isNew: boolean;
  drag: { from: number | undefined; begin: (index: number | undefined) => void };
}

/** More rows than this begin folded, whatever their type says. */
const FEW = 5;
const COMPOUND = ['group', 'library', 'list'];

export const ListRow = (props: ListRowProps) => {
  const { list, rows, index, path, drag } = props;
  const { idOf } = useForm();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (drag.from !== undefined) rows.move(drag.from, index);
    drag.begin(undefined);
  };
  const isCompound = COMPOUND.includes(list.field?.type ?? '');
  // Other kinds have the row's id on their own control.
  const isGroup = list.field?.type === 'group';
  return (
    <Box
      component="li"
      id={isGroup ? idOf(path) : undefined}
      tabIndex={isGroup ? -1 : undefined}
      onDragOver={(event) => drag.from !== undefined && event.preventDefault()}
      onDrop={drag.from === undefined ? undefined : drop}
      sx={{ my: 1, border: 1, borderColor: drag.from === index ? 'primary.main' : 'divider', borderRadius: 1, minWidth: 0, bgcolor: 'background.paper' }}
    >
      {isCompound ? <FoldingRow {...props} /> : <PlainRow {...props} />}
    </Box>
  );
};

const FoldingRow = ({ list, rows, index, value, path, isNew, drag }: ListRowProps) => {
  const { idOf, fieldsOf } = useForm();
  const id = idOf(path);
  const field = list.field as Field;
  const summary = summaryOf(field, value, fieldsOf);
  const [open, setOpen] = useFold([path], isNew || !summary || (field.expanded === true && rows.rows.length <= FEW));
  const kept = useKept(open);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', pr: 0.5 }}>
        <ButtonBase
          id={`${id}-toggle`}
          aria-expanded={open}
          aria-controls={`${id}-inside`}
          onClick={() => setOpen(!open)}
          sx={{ flex: '1 1 12rem', minWidth: 0, minHeight: 44, px: 1.5, gap: 1, justifyContent: 'flex-start', textAlign: 'start', borderRadius: 1, font: 'inherit' }}
        >
          <Chevron open={open} />
          <Box component="span" sx={{ fontWeight: 600, flexShrink: 0 }}>
            {rows.nameOf(index)}
          </Box>
          {!open && summary && (
            <Box component="span" sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: 'text.secondary' }}>
              {summary}
            </Box>
          )}
          {!open && <FaultCount paths={[path]} />}
        </ButtonBase>
        <RowActions rows={rows} index={index} id={id} onDrag={drag.begin} />
      </Box>
      <Box id={`${id}-inside`} hidden={!open} sx={{ px: { xs: 1.5, sm: 2 }, pb: 0.5 }}>
        {kept && <Inside field={field} value={value} path={path} name={rows.nameOf(index)} />}
      </Box>
    </>
  );
};

/** A row of one field: its name is the row's. */
const PlainRow = ({ list, rows, index, value, path, drag }: ListRowProps) => {
  const { idOf } = useForm();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 1, px: { xs: 1.5, sm: 2 } }}>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Inside field={list.field as Field} value={value} path={path} name={rows.nameOf(index)} />
      </Box>
      <Box sx={{ pt: { xs: 0, sm: 4.5 }, pb: 1, ml: 'auto' }}>
        <RowActions rows={rows} index={index} id={idOf(path)} onDrag={drag.begin} />
      </Box>
    </Box>
  );
};

const Inside = ({ field, value, path, name }: { field: Field; value: unknown; path: Path; name: string }) => {
  const { Field: Any } = useForm();
  if (field.type === 'group') return <Fields fields={field.fields ?? []} value={value} path={path} />;
  return <Any field={field.type === 'library' ? field : { ...field, label: name }} value={value} path={path} />;
};
