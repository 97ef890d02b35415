import { createElement, type ComponentType } from 'react';
import type { FieldProps } from './form.js';
import { ListField } from './list/ListField.js';
import { widgetOf } from './rules/field.js';
import { BooleanWidget } from './widgets/BooleanWidget.js';
import { GroupWidget } from './widgets/GroupWidget.js';
import { HtmlWidget } from './widgets/HtmlWidget.js';
import { JsonWidget } from './widgets/JsonWidget.js';
import { LibraryWidget } from './widgets/LibraryWidget.js';
import { MediaWidget } from './widgets/MediaWidget.js';
import { NumberWidget } from './widgets/NumberWidget.js';
import { PointerWidget } from './widgets/PointerWidget.js';
import { SelectWidget } from './widgets/SelectWidget.js';
import { TextWidget } from './widgets/TextWidget.js';

const WIDGETS = new Map<string, ComponentType<FieldProps>>([
  ['text', TextWidget],
  ['number', NumberWidget],
  ['boolean', BooleanWidget],
  ['select', SelectWidget],
  ['group', GroupWidget],
  ['list', ListField],
  ['library', LibraryWidget],
  ['image', MediaWidget],
  ['video', MediaWidget],
  ['audio', MediaWidget],
  ['file', MediaWidget],
]);

function widgetFor(field: FieldProps['field']): ComponentType<FieldProps> {
  if (field.listItem) return PointerWidget;
  return field.type === 'text' && widgetOf(field) === 'html' ? HtmlWidget : (WIDGETS.get(field.type) ?? JsonWidget);
}

/** Any field, by its type. */
export const FieldView = (props: FieldProps) => createElement(widgetFor(props.field), props);
