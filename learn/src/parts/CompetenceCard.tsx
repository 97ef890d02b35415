import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { evidenceQuery } from '../queries.js';
import type { EvidenceDto, MyCompetenceDto } from '../types.js';
import { LevelSteps } from './LevelSteps.js';
import { Loaded } from './Loaded.js';

type Competence = MyCompetenceDto['principles'][number]['competences'][number];

interface Props {
  readonly competence: Competence;
  /** Of the framework's texts. */
  readonly language: string;
  /** The principle it stands under: a competence may stand under two. */
  readonly place: string;
  readonly changed: true | undefined;
}

export function CompetenceCard({ competence, language, place, changed }: Props) {
  const { t, short } = useWords();
  const [search, setSearch] = useSearchParams();
  const open = search.get('hvorfor') === competence.key;
  const id = `hvorfor-${place}-${competence.key}`;
  const name = competence.levels.find(({ level }) => level === competence.level)?.title ?? '';
  const words = competence.level === 0 ? t('competence.none') : t('competence.levelOf', { level: competence.level, name });
  const verb = t(open ? 'competence.hide' : competence.level === 0 ? 'competence.how' : 'competence.why');
  const toggle = () => setSearch(open ? {} : { hvorfor: competence.key }, { preventScrollReset: true });
  const card = useRef<HTMLLIElement>(null);
  // Who came by a link to this one is brought to it; opening it by hand moves nothing.
  const [cameHere] = useState(open);
  useEffect(() => {
    if (cameHere) card.current?.scrollIntoView({ block: 'nearest' });
  }, [cameHere]);
  return (
    <li ref={card} className="competence" data-changed={changed} data-open={open || undefined}>
      <div className="competence-head">
        <div>
          <h3 className="competence-title" lang={language}>{competence.title}</h3>
          <p className="competence-text" lang={language}>{competence.description}</p>
        </div>
        <div className="competence-level">
          <LevelSteps level={competence.level} label={words} />
          <span aria-hidden="true">{words}</span>
          {competence.since !== null && <span className="meta">{t('competence.since', { date: short(competence.since) })}</span>}
        </div>
      </div>
      <Button variant="tertiary" data-size="sm" aria-expanded={open} aria-controls={id} onClick={toggle} aria-label={`${verb} ${competence.title}`}>{verb}</Button>
      <div id={id} hidden={!open} className="why">
        {open && competence.level > 0 && <Evidence competenceKey={competence.key} />}
        {competence.retiredOn === null ? <Ahead competence={competence} language={language} /> : <p>{t('competence.retired', { date: short(competence.retiredOn) })}</p>}
      </div>
    </li>
  );
}

function Evidence({ competenceKey }: { readonly competenceKey: string }) {
  const { t } = useWords();
  const query = useQuery(evidenceQuery(competenceKey));
  return (
    <div>
      <h4>{t('competence.evidence')}</h4>
      <Loaded query={query} boxes={1}>
        {({ attainments }) => (attainments.length === 0 ? <p className="empty">{t('competence.noEvidence')}</p> : <ul className="evidence">{attainments.map((one) => <Attained key={one.level} attained={one} />)}</ul>)}
      </Loaded>
    </div>
  );
}

function Attained({ attained }: { readonly attained: EvidenceDto['attainments'][number] }) {
  const { t, long } = useWords();
  return (
    <li>
      <strong>{t('course.level', { level: attained.level })}</strong> {t('competence.since', { date: long(attained.since) })}
      <ul>
        {attained.evidence.map(({ course, version, completedAt, statementId, lessons, exercises }) => (
          <li key={course.slug + version}>
            <Link className="ds-link" to={`/kurs/${course.slug}`}>{t('competence.completed', { course: course.title, version })}</Link>{' '}
            <span className="meta">{long(completedAt)} · {t('competence.lessons', { count: lessons })}</span>{' '}
            <Link className="ds-link" to={`/mine-data/${statementId}`}>{t('competence.statement')}<span className="ds-sr-only">: {course.title}</span></Link>
            <ul className="exercises">
              {exercises.map((exercise) => (
                <li key={exercise.title}>
                  {exercise.title}{exercise.score !== null && exercise.of !== null && ` · ${t('competence.score', { score: exercise.score, of: exercise.of })}`} · {t('competence.attempts', { count: exercise.attempts })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Ahead({ competence, language }: { readonly competence: Competence; readonly language: string }) {
  const { t } = useWords();
  const next = competence.levels.find(({ level }) => level === competence.level + 1);
  if (next === undefined) return <p>{t('competence.top')}</p>;
  return (
    <div>
      <h4>{t('competence.next', { level: next.level, name: next.title })}</h4>
      <p lang={language}>{next.behaviour}</p>
      <p className="meta">{t('competence.needs')}: <span lang={language}>{next.evidence}</span></p>
      {competence.next.length === 0 ? <p className="meta">{t('competence.noCourse')}</p> : <ul className="link-list">{competence.next.map(({ slug, title }) => <li key={slug}><Link className="ds-link" lang={language} to={`/kurs/${slug}`}>{title}</Link></li>)}</ul>}
    </div>
  );
}
