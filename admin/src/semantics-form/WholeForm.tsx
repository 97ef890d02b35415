import { Box } from '@mui/material';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FieldView } from './FieldView.js';
import { LibraryFields } from './Fields.js';
import { FormContext, type Form } from './form.js';
import { type Faults, pathOf, within } from './rules/faults.js';
import { labelAt } from './rules/labels.js';
import { isWithin, type Path, written } from './rules/value.js';
import type { SemanticsFormProps } from './SemanticsForm.js';
import { type Fault, Summary } from './Summary.js';
import { useFaults } from './useFaults.js';
import { useFiles } from './useFiles.js';
import { useParams } from './useParams.js';
import { focusWhenThere } from '../layout/focusWhenThere.js';
import { RING } from '../layout/ring.js';

interface WholeFormProps extends Omit<SemanticsFormProps, 'library' | 'language'>, Pick<Form, 'fields' | 'fieldsOf' | 'isLost'> {}

const NONE: SemanticsFormProps['errors'] = [];
const HIDDEN = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

/** Focuses the field at a path, or what is around it until it is there. @returns how to give up */
function focusAt(idOf: Form['idOf'], path: Path): () => void {
  for (let length = path.length; length > 0; length -= 1) {
    const element = document.getElementById(idOf(path.slice(0, length)));
    if (!element) continue;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    if (length === path.length) return () => undefined;
    break;
  }
  return focusWhenThere(() => document.getElementById(idOf(path)));
}

export const WholeForm = ({ fields, fieldsOf, isLost, params, onChange, errors = NONE, upload, fileUrl, about, at }: WholeFormProps) => {
  const t = useTranslate();
  const formId = useId();
  const data = useParams(fields, fieldsOf, params, onChange);
  const { faults, showsAll, turn } = useFaults(fields, fieldsOf, data.params, errors);
  const files = useFiles(upload, fileUrl);
  const [revealed, setRevealed] = useState<Form['revealed']>({ path: '', turn: 0 });
  const [led, setLed] = useState<typeof at>();
  if (at && led !== at) {
    setLed(at);
    setRevealed({ path: within(at.what, fields), turn: revealed.turn + 1 });
  }
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const idOf = useMemo(() => (path: Path) => `${formId}${path.join('-')}`, [formId]);
  useEffect(() => {
    return revealed.turn > 0 ? focusAt(idOf, pathOf(revealed.path)) : undefined;
  }, [revealed, idOf]);

  const sentenceAt = (path: string, left: boolean): string | undefined => sentenceOf(faults, path, left || showsAll, t);
  const all: Fault[] = showsAll ? [...faults.own.keys(), ...faults.told.keys()].map((path) => ({ path, label: labelAt(fields, data.params, fieldsOf, path, t('semanticsForm.row')), message: sentenceAt(path, true) ?? '' })) : [];
  const form: Form = {
    fields,
    fieldsOf,
    isLost,
    ...data,
    ...files,
    about,
    issueAt: (path, left) => sentenceAt(written(path), left),
    issuesWithin: (path) => all.filter((fault) => isWithin(fault.path, written(path))).length,
    revealed,
    idOf,
    say: (words) => setSaid(({ turn: before }) => ({ words, turn: before + 1 })),
    Field: FieldView,
  };
  return (
    <FormContext value={form}>
      <Summary faults={all} turn={turn} onGo={(path) => setRevealed({ path, turn: revealed.turn + 1 })} />
      <Box sx={RING}>
        <LibraryFields fields={fields} value={data.params} path={[]} />
      </Box>
      <Box role="status" sx={HIDDEN}>
        <span key={said.turn}>{said.words}</span>
      </Box>
    </FormContext>
  );
};

function sentenceOf({ own, told }: Faults, path: string, isTold: boolean, t: (key: string, values?: object) => string): string | undefined {
  const issue = own.get(path);
  if (issue && isTold) return t(`semanticsForm.issues.${issue.rule}`, { limit: issue.limit, smart_count: issue.limit });
  return told.get(path)?.message;
}
