import { Tag } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import type { TeamDto } from '../types.js';
import { Many } from './Many.js';
import { SporLine } from './SporLine.js';

type Person = TeamDto['people'][number];
const COLOURS = { 'not-started': 'neutral', 'under-way': 'info', overdue: 'warning', completed: 'success' } as const;

export function TeamPerson({ person, changed }: { readonly person: Person; readonly changed: true | undefined }) {
  const { t } = useWords();
  return (
    <li className="person" data-changed={changed}>
      <div className="person-head">
        <div>
          <h3>{person.name}</h3>
          <p className="meta"><span>{person.title}</span>{person.assigned.length === 0 && <span>{t(person.underWay > 0 ? 'team.underWay' : 'team.nothing')}</span>}</p>
        </div>
        <Link className="ds-link" to={`/team/tildel?til=employee:${person.id}`} aria-label={t('team.assignTo', { name: person.name })}>{t('assign.submit')}</Link>
      </div>
      {person.assigned.length > 0 && <Many of={person.assigned} first={5} className="person-assigned">{(one) => <Assigned key={one.title + one.dueOn} one={one} />}</Many>}
    </li>
  );
}

function Assigned({ one }: { readonly one: Person['assigned'][number] }) {
  const { t, short, relative } = useWords();
  const { done, of } = one.progress;
  return (
    <li>
      <span className="assigned-title">{one.title}</span>
      <Tag data-color={COLOURS[one.state]} data-size="sm">{t(`team.state.${one.state}`)}</Tag>
      <SporLine done={done} of={of} label={t('learning.lessonOf', { done, of })} />
      {one.state !== 'completed' && <span className="meta">{one.dueOn === null ? t('learning.noDue') : `${short(one.dueOn)}, ${relative(one.dueOn)}`}</span>}
    </li>
  );
}
