import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { useChanged, type Watched } from '../parts/changed.js';
import { Fact } from '../parts/Fact.js';
import { Loaded } from '../parts/Loaded.js';
import { Many } from '../parts/Many.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { TeamAssignments } from '../parts/TeamAssignments.js';
import { TeamPerson } from '../parts/TeamPerson.js';
import { hasRole, useViewer } from '../parts/viewer.js';
import { useTitle } from '../parts/title.js';
import { teamQuery } from '../queries.js';
import type { TeamDto } from '../types.js';

function useWatched(team: TeamDto | undefined): readonly Watched[] | undefined {
  const { t } = useWords();
  return team?.people.map(({ id, name, underWay, overdue, completed, assigned }) => ({
    id: `${team.unit.id} ${id}`,
    signature: [underWay, overdue, completed, ...assigned.map(({ progress, state }) => `${progress.done}${state}`)].join(),
    say: () => t('team.changed', { name }),
  }));
}

export function Component() {
  const { t } = useWords();
  const leads = hasRole(useViewer(), 'leader');
  const [search] = useSearchParams();
  const query = useQuery({ ...teamQuery(search.get('enhet')), enabled: leads });
  const changed = useChanged(useWatched(query.data));
  const title = useTitle(query.data?.unit.name, query.error);
  if (!leads) return <Page title={t('team.title')}><p className="empty">{t('team.notLeader')}</p></Page>;
  const unit = query.data?.unit;
  // It knows whom to assign to when the unit is there; before that it would ask.
  const assign = unit !== undefined && <Button asChild><Link to={`/team/tildel?til=org-unit:${unit.id}`}>{t('team.assign')}</Link></Button>;
  return (
    <Page title={title} over={t('team.title')} actions={assign}>
      <Loaded query={query}>{(team) => <Content team={team} changed={(id) => changed(`${team.unit.id} ${id}`)} />}</Loaded>
    </Page>
  );
}

function Content({ team, changed }: { readonly team: TeamDto; readonly changed: (id: string) => true | undefined }) {
  const { t } = useWords();
  const { people, underWay, overdue, completed } = team.counts;
  const needs = [...team.people].sort((a, b) => b.overdue - a.overdue || b.underWay - a.underWay || a.name.localeCompare(b.name, 'nb'));
  return (
    <>
      <Where team={team} />
      <dl className="counts">
        <Fact title={t('team.people')}>{people}</Fact>
        <Fact title={t('team.underWay')}>{underWay}</Fact>
        <Fact title={t('team.overdue')}><span data-alarm={overdue > 0 || undefined}>{overdue}</span></Fact>
        <Fact title={t('team.completed')}>{completed}</Fact>
      </dl>
      <p className="count">{overdue === 0 ? t('team.needsNone') : t('team.needs', { count: overdue })}</p>
      {team.units.length > 0 && <Section title={t('team.units')}><Units units={team.units} /></Section>}
      <Section title={t('team.persons')}>
        {needs.length === 0 ? <p className="empty">{t(team.units.length === 0 ? 'team.nobodyBelow' : 'team.noPersons')}</p> : <Many of={needs} className="people">{(person) => <TeamPerson key={person.id} person={person} changed={changed(person.id)} />}</Many>}
      </Section>
      <Section title={t('team.assignments')}><TeamAssignments assignments={team.assignments} /></Section>
      <p className="notice">{t('team.control')}</p>
    </>
  );
}

function Where({ team }: { readonly team: TeamDto }) {
  const { t } = useWords();
  const others = team.led.filter(({ id }) => id !== team.unit.id && !team.breadcrumb.some((crumb) => crumb.id === id));
  const above = [...team.breadcrumb, ...others];
  if (above.length === 0) return null;
  return (
    <nav className="where" aria-label={t('team.where')}>
      <ul>{above.map(({ id, name }) => <li key={id}><Link className="ds-link" to={`/team?enhet=${id}`}>{name}</Link></li>)}</ul>
    </nav>
  );
}

function Units({ units }: { readonly units: TeamDto['units'] }) {
  const { t } = useWords();
  return (
    <ul className="units">
      {[...units].sort((a, b) => a.name.localeCompare(b.name, 'nb', { numeric: true })).map(({ id, name, people, underWay, overdue, completed }) => (
        <li key={id} className="unit">
          <Link to={`/team?enhet=${id}`} className="row-title">{name}</Link>
          <span className="meta">
            <span><b>{people}</b> {t('team.people')}</span>
            <span><b>{underWay}</b> {t('team.underWay')}</span>
            <span data-alarm={overdue > 0 || undefined}><b>{overdue}</b> {t('team.overdue')}</span>
            <span><b>{completed}</b> {t('team.completed')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
