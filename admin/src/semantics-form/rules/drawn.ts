import { type Field, widgetOf } from './field.js';

/** What holds other values; a widget of its own there draws them together, on a picture, a film or a map. */
const COMPOUND = ['group', 'list', 'library'];
/** Rules of when something is shown. */
const PLAIN = ['none', 'showWhen'];

/** Whether a type is made by placing things, which a form of fields does badly: points become numbers in boxes. */
export const isDrawn = (fields: readonly Field[]): boolean =>
  fields.some((field) => {
    const widget = COMPOUND.includes(field.type) ? widgetOf(field) : undefined;
    return (widget !== undefined && !PLAIN.includes(widget)) || isDrawn(field.fields ?? []) || (field.field !== undefined && isDrawn([field.field]));
  });
