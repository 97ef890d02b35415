import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { SporLine } from '../parts/SporLine.js';
import { useTitle } from '../parts/title.js';
import { competenceQuery, courseQuery, myLearningQuery, toolkitsQuery } from '../queries.js';
import type { MyCompetenceDto, MyCourseDto } from '../types.js';
import { LevelSteps } from '../parts/LevelSteps.js';

type Competence = MyCompetenceDto['principles'][number]['competences'][number];

export function Component() {
  const { t, short } = useWords();
  const { slug = '' } = useParams();
  const query = useQuery(courseQuery(slug));
  const course = query.data;
  const title = course === undefined ? undefined : course.completedAt === null ? t('completed.notYet') : t('completed.title', { course: course.title });
  return (
    <Page title={useTitle(title, query.error)} over={course === undefined ? undefined : <span lang={course.language}>{course.title}</span>} lead={course?.completedAt == null ? undefined : t('completed.lead', { date: short(course.completedAt) })} narrow>
      <Loaded query={query}>{(data) => (data.completedAt === null ? <NotYet course={data} /> : <Reached course={data} />)}</Loaded>
    </Page>
  );
}

function NotYet({ course }: { readonly course: MyCourseDto }) {
  const { t } = useWords();
  const { done, of } = course.progress;
  return (
    <div className="stack">
      <SporLine done={done} of={of} label={t('learning.lessonOf', { done, of })} />
      <Paragraph>{t('completed.notYetText', { done, of })}</Paragraph>
      <Button asChild><Link to={`/kurs/${course.slug}/${course.nextLesson}`}>{t('course.continue')}</Link></Button>
    </div>
  );
}

function Reached({ course }: { readonly course: MyCourseDto }) {
  const { of } = course.progress;
  const { t } = useWords();
  return (
    <>
      <div className="finish"><SporLine done={of} of={of} here={false} label={t('learning.lessonOf', { done: of, of })} /></div>
      <Levels course={course} />
      <Practice course={course} />
      <NextStep course={course} />
    </>
  );
}

/** How often the page asks again, in milliseconds, while a level is still being carried in. The live line announces it too, when it is there. */
const ASK_AGAIN_MS = 2_000;

function Levels({ course }: { readonly course: MyCourseDto }) {
  const { t } = useWords();
  const { data } = useQuery({ ...competenceQuery(), refetchInterval: ({ state }) => (holdsAll(state.data, course) ? false : ASK_AGAIN_MS) });
  const all = data?.principles.flatMap(({ competences }) => competences) ?? [];
  if (course.contributions.length === 0) return <Section title={t('completed.reached')}><p>{t('completed.noCompetence')}</p></Section>;
  return (
    <Section title={t('completed.reached')}>
      <ul className="levels">
        {course.contributions.map(({ competence, level }) => {
          const found = all.find(({ key }) => key === competence);
          return found === undefined ? null : <Level key={competence} competence={found} level={level} language={data?.language ?? ''} />;
        })}
      </ul>
    </Section>
  );
}

function holdsAll(mine: MyCompetenceDto | undefined, course: MyCourseDto): boolean {
  const held = new Map(mine?.principles.flatMap(({ competences }) => competences.map(({ key, level }) => [key, level])));
  return course.contributions.every(({ competence, level }) => (held.get(competence) ?? 0) >= level);
}

function Level({ competence, level, language }: { readonly competence: Competence; readonly level: number; readonly language: string }) {
  const { t, short } = useWords();
  const words = competence.levels.find((one) => one.level === level);
  const has = competence.level >= level;
  return (
    <li className="box" data-changed={has || undefined}>
      <p className="level-title" lang={language}>{competence.title}</p>
      <LevelSteps level={has ? competence.level : level - 1} label={t('competence.levelOf', { level: has ? competence.level : level - 1, name: words?.title ?? '' })} />
      <p><strong>{t('completed.level', { level, name: words?.title ?? '' })}.</strong> <span lang={language}>{words?.behaviour}</span></p>
      <p className="meta" role="status">{has ? t('completed.has', { date: competence.since === null ? '' : short(competence.since) }) : t('completed.pending')}</p>
      <details className="plain-details">
        <summary>{t('completed.why')}</summary>
        <p lang={language}>{words?.evidence}</p>
        <Link className="ds-link" to={`/kompetanse?hvorfor=${competence.key}`}>{t('competence.evidence')}</Link>
      </details>
    </li>
  );
}

const SHOWN = 3;

function Practice({ course }: { readonly course: MyCourseDto }) {
  const { t, minutes } = useWords();
  const competences = useQuery(competenceQuery()).data;
  const toolkits = useQuery(toolkitsQuery()).data ?? [];
  const counts = new Set(course.contributions.map(({ competence }) => competence));
  const principles = new Set(competences?.principles.filter((principle) => principle.competences.some(({ key }) => counts.has(key))).map(({ key }) => key));
  const fitting = toolkits.filter((toolkit) => toolkit.principles.some((key) => principles.has(key))).slice(0, SHOWN);
  if (fitting.length === 0) return null;
  return (
    <Section title={t('completed.practice')}>
      <p>{t('completed.practiceText')}</p>
      <ul className="link-list">{fitting.map(({ slug, title, language, minutes: count }) => <li key={slug}><Link className="ds-link" lang={language} to={`/verktoy/${slug}`}>{title}</Link> <span className="meta">{minutes(count)}</span></li>)}</ul>
    </Section>
  );
}

function NextStep({ course }: { readonly course: MyCourseDto }) {
  const { t } = useWords();
  const { data } = useQuery(myLearningQuery());
  if (data === undefined) return null;
  const waiting = data.next !== null && data.next.course.slug !== course.slug ? data.next.course : null;
  const next = waiting ?? data.recommended.find(({ slug }) => slug !== course.slug) ?? null;
  return (
    <Section title={t('completed.next')}>
      <p>{next === null ? t('completed.nothingNext') : `${t(waiting === null ? 'completed.suggested' : 'completed.nextText')} ${t('assign.sentence.what', { title: next.title })}.`}</p>
      <div className="actions">
        {next !== null && <Button asChild><Link to={`/kurs/${next.slug}`}>{next.title}</Link></Button>}
        <Button asChild variant="secondary"><Link to="/">{t('completed.home')}</Link></Button>
      </div>
    </Section>
  );
}
