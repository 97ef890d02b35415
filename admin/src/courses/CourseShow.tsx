import { useRecordContext } from 'react-admin';
import { RecordShow } from '../layout/RecordShow.js';
import type { CourseDetailDto } from '../types.js';
import { CourseFacts } from './CourseFacts.js';
import { CourseOutline } from './CourseOutline.js';
import { CourseText } from './CourseText.js';

const Course = () => {
  const course = useRecordContext<CourseDetailDto>();
  if (!course) return null;
  return (
    <>
      <CourseFacts course={course} />
      <CourseOutline course={course} />
      <CourseText course={course} />
    </>
  );
};

export const CourseShow = () => (
  <RecordShow whole>
    <Course />
  </RecordShow>
);
