import { Button, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Asked } from '../parts/Asked.js';
import { Cover } from '../parts/Cover.js';
import { Credits } from '../parts/Credits.js';
import { Fact } from '../parts/Fact.js';
import { Loaded } from '../parts/Loaded.js';
import { Many } from '../parts/Many.js';
import { Page } from '../parts/Page.js';
import { Prose } from '../parts/Prose.js';
import { Section } from '../parts/Section.js';
import { Stewardship } from '../parts/Stewardship.js';
import { SporLine } from '../parts/SporLine.js';
import { Steps } from '../parts/Steps.js';
import { useTitle } from '../parts/title.js';
import { courseQuery } from '../queries.js';
import type { MyCourseDto } from '../types.js';

export function Component() {
  const { t } = useWords();
  const { slug = '' } = useParams();
  const query = useQuery(courseQuery(slug));
  const title = useTitle(query.data?.title, query.error);
  return (
    <Page title={title} language={query.data?.language} over={t('course.kind')} lead={query.data?.summary}>
      <Loaded query={query}>{(course) => <Content course={course} />}</Loaded>
    </Page>
  );
}

function Content({ course }: { readonly course: MyCourseDto }) {
  return (
    <div className="course">
      <div className="course-main">
        <Begin course={course} />
        <Outcomes course={course} />
        <Lessons course={course} />
        <Credits of={course.credits} language={course.language} />
        <Stewardship of={course.stewardship} />
      </div>
      <aside className="course-side">
        <Cover src={course.cover} slug={course.slug} />
        <Facts course={course} />
      </aside>
    </div>
  );
}

function Begin({ course }: { readonly course: MyCourseDto }) {
  const { t, short } = useWords();
  const { done, of } = course.progress;
  const words = t('learning.lessonOf', { done, of });
  const to = `/kurs/${course.slug}/${course.nextLesson}`;
  const isDone = course.completedAt !== null && !course.isRenewed;
  const verb = isDone ? 'course.again' : course.enrolmentId === null ? 'course.start' : 'course.continue';
  return (
    <div className="begin">
      {course.completedAt !== null && <p className="due">{t('learning.completed', { date: short(course.completedAt) })}</p>}
      {course.isRenewed && <p className="due">{t('learning.renewed', { count: of - done })}</p>}
      {!isDone && course.asked.length > 0 && <Many of={course.asked} first={3} className="asks">{(asked) => <li key={asked.assignmentId}><Asked asked={asked} /></li>}</Many>}
      <div className="summary">
        <SporLine done={done} of={of} label={words} />
        <span aria-hidden="true">{words}</span>
      </div>
      <div className="actions">
        {isDone && <Button asChild><Link to={`/kurs/${course.slug}/fullfort`}>{t('course.toCompleted')}</Link></Button>}
        <Button asChild variant={isDone ? 'secondary' : 'primary'}><Link to={to}>{t(verb)}</Link></Button>
        {course.isRenewed && <Button asChild variant="tertiary"><Link to={`/kurs/${course.slug}/fullfort`}>{t('course.toCompleted')}</Link></Button>}
      </div>
    </div>
  );
}

function Outcomes({ course }: { readonly course: MyCourseDto }) {
  const { t } = useWords();
  return (
    <Section title={t('course.after')}>
      <ul className="outcomes" lang={course.language}>{course.outcomes.map((outcome) => <li key={outcome}>{outcome}</li>)}</ul>
      <Prose html={course.introduction} language={course.language} />
    </Section>
  );
}

function Lessons({ course }: { readonly course: MyCourseDto }) {
  const { t, minutes } = useWords();
  return (
    <Section title={t('course.lessons')}>
      <Steps
        steps={course.lessons.map((lesson) => ({
          id: lesson.id,
          to: `/kurs/${course.slug}/${lesson.slug}`,
          title: lesson.title,
          language: course.language,
          done: lesson.completedAt !== null,
          about: <>{lesson.isWaived && <span>{t('course.waived')}</span>}<span>{t(`course.kinds.${lesson.kind}`)}</span><span>{minutes(lesson.minutes)}</span></>,
        }))}
      />
    </Section>
  );
}

function Facts({ course }: { readonly course: MyCourseDto }) {
  const { t, minutes, exists } = useWords();
  return (
    <dl className="facts">
      <Fact title={t('course.minutes')}>{minutes(course.minutes)} · {t('course.exercises', { count: course.exercises })}</Fact>
      {course.contributions.length > 0 && (
        <Fact title={t('course.counts')}>
          <span className="tags">{course.contributions.map(({ competence, title, level }) => <Tag key={competence} data-color="accent" asChild><Link to={`/kompetanse?hvorfor=${competence}`}>{title}, {t('course.level', { level })}</Link></Tag>)}</span>
        </Fact>
      )}
      <Fact title={t('course.done')}>{t('course.doneText')}</Fact>
      {course.paths.length > 0 && <Fact title={t('course.inPaths')}><ul className="sources">{course.paths.map(({ slug, title }) => <li key={slug}><Link className="ds-link" to={`/laeringssti/${slug}`}>{title}</Link></li>)}</ul></Fact>}
      {course.sources.length > 0 && (
        <Fact title={t('course.sources')}>
          <ul className="sources">{course.sources.map(({ title, url }) => <li key={url}><a className="ds-link" href={url} rel="noreferrer">{title}</a></li>)}</ul>
        </Fact>
      )}
      <Fact title={t('course.language')}>{exists(`languages.${course.language}`) ? t(`languages.${course.language}` as 'languages.nb') : course.language} · {t('course.version', { version: course.version })}</Fact>
    </dl>
  );
}
