import type { QueryClient } from '@tanstack/react-query';
import type { MyLessonDto, RecordedDto } from '../types.js';
import type { Letter } from './queue.js';

/** The lesson as it is after an answer: its own tick, its step on the line, and the course's progress. */
export function lessonAfter(lesson: MyLessonDto, recorded: RecordedDto): MyLessonDto {
  const isThis = lesson.id === recorded.lesson.id;
  const done = isThis && recorded.lesson.completedAt !== null;
  return {
    ...lesson,
    completedAt: isThis ? recorded.lesson.completedAt : lesson.completedAt,
    course: { ...lesson.course, progress: recorded.course.progress },
    steps: lesson.steps.map((step) => (done && step.slug === lesson.slug ? { ...step, done: true } : step)),
  };
}

/** Shows at once what the api answered, and lets every page that counts the same read it again. */
export function applyRecorded(client: QueryClient, letter: Letter, recorded: RecordedDto): void {
  client.setQueriesData<MyLessonDto>({ queryKey: ['my-learning', 'lesson'] }, (lesson) => (lesson?.id === recorded.lesson.id ? lessonAfter(lesson, recorded) : lesson));
  client.setQueryData<RecordedDto['completed']>(['completed', letter.id], recorded.completed);
  void client.invalidateQueries({ queryKey: ['my-learning'] });
}
