import { useContext, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Disclosure } from './Disclosure.js';
import { ScopeContext, useForm } from './form.js';
import type { Field } from './rules/field.js';
import { partsOf } from './rules/parts.js';
import { isShown, type Scope } from './rules/scope.js';
import { asObject, type Path, type Value } from './rules/value.js';

interface FieldsProps {
  fields: readonly Field[];
  value: unknown;
  path: Path;
}

/** The fields of a group, those that are to be seen. */
export const Fields = ({ fields, value, path }: FieldsProps) => {
  const outer = useContext(ScopeContext);
  const scope: Scope = { fields, value, path, outer };
  const { Field: Any } = useForm();
  const own = asObject(value);
  return (
    <ScopeContext value={scope}>
      {fields.filter((field) => isShown(field, scope)).map((field) => (
        <Any key={field.name} field={field} value={own[field.name]} path={[...path, field.name]} />
      ))}
    </ScopeContext>
  );
};

/** The fields of a whole library: what one came to write, and below it, folded, what may stay as it is. */
export const LibraryFields = ({ fields, value, path }: FieldsProps) => {
  const t = useTranslate();
  const { idOf, Field: Any } = useForm();
  const scope: Scope = { fields, value, path };
  const { main, more, words } = partsOf(fields.filter((field) => isShown(field, scope)));
  const own = asObject(value);
  const pathOf = ({ name }: Field): Path => [...path, name];
  const drawn = (some: readonly Field[]) => some.map((field) => <Any key={field.name} field={field} value={own[field.name]} path={pathOf(field)} />);
  const folded = (name: 'more' | 'words', some: readonly Field[]) =>
    some.length > 0 && (
      <Disclosure id={idOf([...path, `-${name}`])} title={t(`semanticsForm.${name}`)} paths={some.map(pathOf)}>
        <Only of={some} value={own} path={path} otherwise={drawn(some.map(opened))} />
      </Disclosure>
    );
  return (
    <ScopeContext value={scope}>
      {drawn(main)}
      {folded('more', more)}
      {folded('words', words)}
    </ScopeContext>
  );
};

/** What has just been unfolded is not folded once more. */
const opened = (field: Field): Field => (field.type === 'group' ? { ...field, expanded: true } : field);

/** A single group needs no second fold around it. */
const Only = ({ of: [first, ...others], value, path, otherwise }: { of: readonly Field[]; value: Value; path: Path; otherwise: ReactNode }) =>
  first?.type === 'group' && !others.length ? <Fields fields={first.fields ?? []} value={value[first.name]} path={[...path, first.name]} /> : otherwise;
