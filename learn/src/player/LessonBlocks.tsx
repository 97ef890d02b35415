import { Prose } from '../parts/Prose.js';
import type { MyLessonDto } from '../types.js';
import { ExercisePlayer } from './ExercisePlayer.js';

interface Props {
  readonly lesson: MyLessonDto;
  /** Null in a preview: then nothing is recorded. */
  readonly enrolmentId: string | null;
}

/** The text, with the exercises where they are to be done. */
export function LessonBlocks({ lesson, enrolmentId }: Props) {
  return lesson.blocks.map((block, index) => {
    if (block.kind === 'html') return <Prose key={index} html={block.html} language={lesson.language} />;
    const found = lesson.exercises.find(({ id }) => id === block.exerciseId);
    return found === undefined ? null : <ExercisePlayer key={found.id} enrolmentId={enrolmentId} exercise={found} />;
  });
}
