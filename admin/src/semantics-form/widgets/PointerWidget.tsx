import { useContext } from 'react';
import { useTranslate } from 'react-admin';
import { FieldFrame } from '../FieldFrame.js';
import { type FieldProps, ScopeContext, useForm, useTold } from '../form.js';
import { entityOf, rowName } from '../rules/labels.js';
import { listOf, targetsOf } from '../rules/pointers.js';
import { asList, isMissing } from '../rules/value.js';
import { NumberWidget } from './NumberWidget.js';
import { Choices } from './SelectWidget.js';
import { TextWidget } from './TextWidget.js';

/** Chooses a row of another list by what it is called there. */
export const PointerWidget = (props: FieldProps) => {
  const { field, value, path } = props;
  const t = useTranslate();
  const { change } = useForm();
  const told = useTold(path);
  const scope = useContext(ScopeContext);
  const list = scope && listOf({ field, scope });
  if (!field.listItem || !list) return field.type === 'number' ? <NumberWidget {...props} /> : <TextWidget {...props} />;
  const row = t('semanticsForm.row');
  const choices = targetsOf(field.listItem, asList(list.value)).map(({ value: own, label, index }) => ({ value: own, label: [rowName(list.field, index, row), label].filter(Boolean).join(': ') }));
  const isGone = !isMissing(value) && !choices.some((choice) => choice.value === value);
  return (
    <FieldFrame field={field} told={told}>
      <Choices
        field={field}
        told={told}
        choices={choices}
        value={value}
        onChoose={(next) => change(path, next)}
        nothing={isGone ? t('semanticsForm.gone', { value: String(value) }) : t('semanticsForm.chooseOne', { entity: entityOf(list.field, row) })}
      />
    </FieldFrame>
  );
};
