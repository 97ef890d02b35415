/** One field of a content type's `semantics.json` (h5p.org/semantics), as the api tells of it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly widget?: string;
  readonly importance?: string;
  readonly common?: boolean;
  readonly optional?: boolean;
  readonly expanded?: boolean;
  readonly default?: unknown;
  readonly tags?: readonly string[];
  readonly maxLength?: number;
  readonly regexp?: { readonly pattern: string; readonly modifiers?: string };
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly step?: number;
  readonly options?: readonly (string | Option)[];
  readonly multiple?: boolean;
  readonly fields?: readonly Field[];
  readonly field?: Field;
  readonly entity?: string;
  readonly defaultNum?: number;
  readonly isSubContent?: boolean;
  readonly showWhen?: ShowWhen;
  readonly listItem?: ListItem;
  /** The field of a group with one field, whose value stands in the group's place. */
  readonly flattens?: string;
}

export interface Option {
  readonly value?: unknown;
  readonly label?: string;
  readonly type?: string;
  readonly options?: readonly Option[];
}

export interface ShowWhen {
  readonly rules?: readonly { readonly field: string; readonly equals?: unknown }[];
  readonly type?: string;
  readonly widget?: string;
  readonly nullWhenHidden?: boolean;
}

/** A value that points at a row of another list: by its place, or by what its field `key` says. Spor's own; other editors pass it by. */
export interface ListItem {
  readonly list: string;
  readonly label: string;
  readonly by: 'index' | 'key';
  readonly key?: string;
}

/** @returns undefined for a library that is not there, or not read yet */
export type FieldsOf = (library: string) => readonly Field[] | undefined;

/** Fields as the form has them: groups that are stored as their only field have become that field. */
export const prepared = (fields: readonly Field[]): Field[] => fields.map(preparedField);

function preparedField(field: Field): Field {
  const only = field.type === 'group' && field.fields?.length === 1 && !field.isSubContent ? field.fields[0] : undefined;
  if (only) return preparedField(inPlaceOf(field, only));
  return {
    ...field,
    ...(field.fields ? { fields: prepared(field.fields) } : {}),
    ...(field.field ? { field: preparedField(field.field) } : {}),
  };
}

const RULED = ['showWhen', 'none'];

const inPlaceOf = (group: Field, only: Field): Field => ({
  ...only,
  name: group.name,
  label: only.label ?? group.label,
  optional: group.optional ?? only.optional,
  importance: group.importance ?? only.importance,
  common: group.common ?? only.common,
  showWhen: group.showWhen ?? only.showWhen,
  widget: RULED.includes(group.widget ?? '') ? group.widget : only.widget,
  flattens: only.type === 'library' ? undefined : only.name,
});

/** The widget behind a rule of when it is shown. */
export const widgetOf = ({ widget, showWhen }: Field): string | undefined => (widget === 'showWhen' ? showWhen?.widget : widget);

/** Whether a text's value is HTML: a text of several paragraphs, or a line in which some tags may stand. */
export const isHtml = (field: Field): boolean => field.type === 'text' && (widgetOf(field) === 'html' || field.tags !== undefined);

/** What one may choose among, groups of options laid flat. */
export const optionsOf = ({ options = [] }: Field): { value: unknown; label: string; under?: string }[] =>
  options.flatMap((option) => {
    if (typeof option === 'string') return [{ value: option, label: option }];
    if (option.type === 'optgroup') return (option.options ?? []).map(({ value, label }) => ({ value, label: label ?? String(value), under: option.label }));
    return [{ value: option.value, label: option.label ?? String(option.value) }];
  });
