import { Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { employeesQuery, unitsQuery } from '../queries.js';
import type { Target } from './assign-wish.js';
import { Choice } from './Choices.js';
import { Loaded } from './Loaded.js';
import { useSettled } from './settled.js';

export type Named = Target & { readonly name: string };

interface Option extends Named {
  readonly about: string;
}

interface Props {
  /** `null` while nobody is chosen, or their name is being fetched. */
  readonly value: Named | null;
  readonly first: Target['kind'];
  readonly onChange: (target: Named) => void;
}

export function ChooseTarget({ value, first, onChange }: Props) {
  const { t } = useWords();
  const [kind, setKind] = useState(first);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const options = [{ value: 'org-unit', label: t('assign.unit') }, { value: 'employee', label: t('assign.person') }] as const;
  const Found = kind === 'org-unit' ? FoundUnits : FoundEmployees;
  return (
    <fieldset className="choose">
      <legend>{t('assign.who')}</legend>
      <p className="help">{t('assign.whoHelp')}</p>
      <Choice legend={t('assign.who')} name="kind" options={options} value={kind} onChange={setKind} />
      <Textfield type="search" label={t('assign.search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Found q={q} value={value?.kind === kind ? value : null} onChange={onChange} />
    </fieldset>
  );
}

interface FoundProps extends Omit<Props, 'first'> {
  readonly q: string;
}

function FoundUnits({ q, ...rest }: FoundProps) {
  const { t } = useWords();
  const query = useQuery(unitsQuery(q));
  return <Loaded query={query} boxes={1}>{(units) => <Options {...rest} q={q} options={units.map(({ id, name, path, employees }) => ({ kind: 'org-unit', id, name, about: [t('assign.employees', { count: employees }), path.slice(0, -1).join(' › ')].filter((text) => text !== '').join(' · ') }))} />}</Loaded>;
}

function FoundEmployees({ q, ...rest }: FoundProps) {
  const query = useQuery(employeesQuery(q));
  return <Loaded query={query} boxes={1}>{(employees) => <Options {...rest} q={q} options={employees.map(({ id, name, positions }) => ({ kind: 'employee', id, name, about: positions.map(({ title, orgUnit }) => `${title}, ${orgUnit.name}`).join(' · ') }))} />}</Loaded>;
}

function Options({ q, options, value, onChange }: FoundProps & { readonly options: readonly Option[] }) {
  const { t } = useWords();
  // The list is the first of many: whoever is chosen and not among them stands on top.
  const absent = q === '' && value !== null && !options.some(({ id }) => id === value.id);
  const shown: readonly Option[] = absent ? [{ ...value, about: '' }, ...options] : options;
  if (options.length === 0) return <p className="empty">{q === '' ? t('assign.nobody') : t('assign.none', { q })}</p>;
  return (
    <ul className="options">
      {shown.map((option) => (
        <li key={option.id}>
          <label>
            <input type="radio" name="target" checked={value?.id === option.id} onChange={() => onChange(option)} />
            <span><b>{option.name}</b> <span className="meta">{option.about}</span></span>
          </label>
        </li>
      ))}
    </ul>
  );
}
