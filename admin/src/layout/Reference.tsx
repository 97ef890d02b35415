import { AutocompleteInput, ReferenceInput, required as mustHave, type RaRecord } from 'react-admin';

interface ReferenceProps<Choice> {
  source: string;
  reference: string;
  sort: string;
  /** How a choice is told; by default its own representation. */
  tell?: (choice: Choice) => string;
  required?: boolean;
  alwaysOn?: boolean;
  label?: string;
}

/** Choosing another record by typing a part of its name. */
export function Reference<Choice extends RaRecord = RaRecord>({ source, reference, sort, tell, required = false, label }: ReferenceProps<Choice>) {
  return (
    <ReferenceInput source={source} reference={reference} sort={{ field: sort, order: 'ASC' }} perPage={25}>
      <AutocompleteInput
        label={label}
        optionText={tell}
        filterToQuery={(q: string) => ({ q })}
        validate={required ? mustHave() : undefined}
        helperText={false}
        sx={{ width: '100%', minWidth: { sm: 260 } }}
      />
    </ReferenceInput>
  );
}
