import { useWords } from '../i18n/use-words.js';
import type { MyPathDto } from '../types.js';
import { Credits } from './Credits.js';
import { Section } from './Section.js';
import { Steps } from './Steps.js';
import { Stewardship } from './Stewardship.js';

/** The courses of a path in order, and who answers for it. */
export function PathCourses({ path }: { readonly path: MyPathDto }) {
  const { t, minutes } = useWords();
  return (
    <>
      <Section title={t('path.courses')}>
        <Steps
          steps={path.courses.map((course) => ({
            id: course.id,
            to: `/kurs/${course.slug}`,
            title: course.title,
            language: course.language,
            done: course.completedAt !== null,
            about: <><span>{minutes(course.minutes)}</span><span className="step-text" lang={course.language}>{course.summary}</span></>,
          }))}
        />
      </Section>
      <Credits of={path.credits} language={path.language} />
      <Stewardship of={path.stewardship} />
    </>
  );
}
