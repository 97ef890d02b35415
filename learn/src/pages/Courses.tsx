import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { useAnnounce } from '../parts/announcer.js';
import { CourseRow } from '../parts/CourseRow.js';
import { coursesAddress, coursesOf, MANY, MOST, type CoursesWish } from '../parts/courses-address.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { coursesQuery } from '../queries.js';
import type { MyCoursesDto } from '../types.js';

export function Component() {
  const { t } = useWords();
  const [address] = useSearchParams();
  const wish = coursesOf(address);
  const query = useQuery(coursesQuery(wish));
  useSaid(query.isPlaceholderData ? undefined : query.data);
  return (
    <Page title={t('courses.title')} lead={t('courses.lead')}>
      <Loaded query={query}>{(data) => <Found wish={wish} data={data} />}</Loaded>
    </Page>
  );
}

/** How many there are, said to those who don't see them come. */
function useSaid(data: MyCoursesDto | undefined): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const said = data && t('courses.count', { count: data.count });
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said, announce]);
}

function Found({ wish, data }: { readonly wish: CoursesWish; readonly data: MyCoursesDto }) {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  if (data.count === 0 && wish.competence === undefined) return <p className="empty">{t('courses.empty')}</p>;
  const choose = (competence: string) => setAddress(coursesAddress({ competence }), { preventScrollReset: true });
  return (
    <>
      <div className="search-form">
        <label className="ds-label" htmlFor="kompetanse-felt">{t('courses.competence')}</label>
        <select id="kompetanse-felt" className="ds-input" value={wish.competence ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('courses.any')}</option>
          {data.competences.map(({ key, title }) => <option key={key} value={key}>{title}</option>)}
        </select>
      </div>
      {data.count === 0 ? <p className="empty">{t('courses.none')} <Button variant="tertiary" data-size="sm" onClick={() => choose('')}>{t('courses.showAll')}</Button></p> : <p className="count">{t('courses.count', { count: data.count })}</p>}
      <Rows wish={wish} data={data} />
    </>
  );
}

function Rows({ wish, data: { courses, count } }: { readonly wish: CoursesWish; readonly data: MyCoursesDto }) {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number | null>(null);
  // The button may be gone when it has been pressed: the focus goes on to what it brought.
  useEffect(() => {
    const next = before.current === null ? undefined : list.current?.children[before.current];
    if (!(next instanceof HTMLElement)) return;
    before.current = null;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }, [courses.length]);
  const more = () => {
    before.current = courses.length;
    setAddress(coursesAddress({ ...wish, count: wish.count + MANY }), { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <ul ref={list} className="rows">{courses.map((course) => <CourseRow key={course.id} course={course} />)}</ul>
      {courses.length < count && wish.count < MOST && <Button variant="secondary" className="more" onClick={more}>{t('courses.next', { count: Math.min(MANY, count - courses.length) })}</Button>}
    </>
  );
}
