import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Asked } from '../parts/Asked.js';
import { useChanged, type Watched } from '../parts/changed.js';
import { CourseRow, PathRow } from '../parts/CourseRow.js';
import { Cover } from '../parts/Cover.js';
import { Loaded } from '../parts/Loaded.js';
import { Many } from '../parts/Many.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { SporLine } from '../parts/SporLine.js';
import { useViewer } from '../parts/viewer.js';
import { myLearningQuery } from '../queries.js';
import type { CourseCard, MyLearningDto, TodoDto } from '../types.js';

const cardOf = (todo: TodoDto) => (todo.kind === 'path' ? todo.path : todo.course);

function useWatched(data: MyLearningDto | undefined): readonly Watched[] | undefined {
  const { t } = useWords();
  return data?.todo.map((todo) => {
    const { title, progress } = cardOf(todo);
    return {
      id: todo.asked.assignmentId,
      signature: `${progress.done}/${progress.of} ${todo.asked.dueOn ?? ''}`,
      say: (isNew: boolean) => t(isNew ? 'learning.arrived' : 'learning.changed', { title }),
    };
  });
}

export function Component() {
  const { t } = useWords();
  const viewer = useViewer();
  const query = useQuery(myLearningQuery());
  const changed = useChanged(useWatched(query.data));
  return (
    <Page title={t('learning.title')} over={t('learning.hello', { name: viewer.name.split(' ')[0] })}>
      <Loaded query={query}>{(data) => <Content data={data} changed={changed} />}</Loaded>
    </Page>
  );
}

function Content({ data, changed }: { readonly data: MyLearningDto; readonly changed: (id: string) => true | undefined }) {
  const { t } = useWords();
  const underWay = data.underWay.filter(({ id }) => id !== data.next?.course.id);
  const nothing = data.next === null && data.todo.length + data.underWay.length + data.recommended.length + data.done.length === 0;
  if (nothing) return <Nothing />;
  return (
    <>
      {data.next === null ? <Idle suggestions={data.recommended.slice(0, 2)} /> : <Now next={data.next} />}
      <Section title={t('learning.todo')}>
        {data.todo.length === 0 ? <p className="empty">{t('learning.emptyTodo')}</p> : <Many of={data.todo} first={10} className="rows">{(todo) => <Todo key={todo.asked.assignmentId} todo={todo} changed={changed(todo.asked.assignmentId)} />}</Many>}
      </Section>
      <Courses title={t('learning.underWay')} courses={underWay} />
      {data.next !== null && <Courses title={t('learning.recommended')} courses={data.recommended} aside={<AllCourses />} />}
      <Courses title={t('learning.done')} courses={data.done} asDone empty={t('learning.emptyDone')} />
    </>
  );
}

function Now({ next }: { readonly next: NonNullable<MyLearningDto['next']> }) {
  const { t, minutes } = useWords();
  const { course, lesson, minutesLeft } = next;
  const { done, of } = course.progress;
  return (
    <section className="now" data-color-scheme="light" aria-labelledby="hva-na">
      <div className="now-body">
        <h2 id="hva-na" className="over">{t('learning.now')}</h2>
        <p className="now-title" lang={course.language}>{lesson.title}</p>
        <p className="now-text"><span lang={course.language}>{course.title}</span> · {minutes(lesson.minutes)}</p>
        {course.isRenewed && <p className="now-text">{t('learning.renewed', { count: of - done })}</p>}
        <SporLine done={done} of={of} label={t('learning.lessonOf', { done, of })} />
        <p className="now-text">{t('learning.left', { minutes: minutes(minutesLeft) })}</p>
        <Button asChild data-color="apricot"><Link to={`/kurs/${course.slug}/${lesson.slug}`}>{t(course.startedAt === null ? 'learning.begin' : 'learning.continue')}</Link></Button>
      </div>
      <Cover src={course.cover} slug={course.slug} />
    </section>
  );
}

function Todo({ todo, changed }: { readonly todo: TodoDto; readonly changed: true | undefined }) {
  const asked = <Asked asked={todo.asked} />;
  return todo.kind === 'path' ? <PathRow path={todo.path} changed={changed}>{asked}</PathRow> : <CourseRow course={todo.course} changed={changed}>{asked}</CourseRow>;
}

interface CoursesProps {
  readonly title: string;
  readonly courses: readonly CourseCard[];
  readonly asDone?: boolean;
  readonly empty?: string;
  readonly aside?: ReactNode;
}

function Courses({ title, courses, asDone = false, empty, aside }: CoursesProps) {
  if (courses.length === 0 && empty === undefined) return null;
  return (
    <Section title={title} aside={aside}>
      {courses.length === 0 ? <p className="empty">{empty}</p> : <Many of={courses} first={10} className="rows">{(course) => <CourseRow key={course.id} course={course} asDone={asDone} />}</Many>}
    </Section>
  );
}

function AllCourses() {
  const { t } = useWords();
  return <Link className="ds-link" to="/kurs">{t('courses.seeAll')}</Link>;
}

function Idle({ suggestions }: { readonly suggestions: readonly CourseCard[] }) {
  const { t } = useWords();
  return (
    <Section title={t('learning.idleTitle')} className="idle" aside={<AllCourses />}>
      <Paragraph>{t(suggestions.length === 0 ? 'completed.nothingNext' : 'learning.idleText')}</Paragraph>
      <ul className="rows">{suggestions.map((course) => <CourseRow key={course.id} course={course} />)}</ul>
    </Section>
  );
}

function Nothing() {
  const { t } = useWords();
  return (
    <Section title={t('learning.emptyTitle')} className="idle">
      <Paragraph>{t('learning.emptyText')}</Paragraph>
      <Button asChild variant="secondary"><Link to="/verktoy">{t('learning.toToolkits')}</Link></Button>
    </Section>
  );
}
