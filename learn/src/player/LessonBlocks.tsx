import { Fragment } from 'react';
import { Prose } from '../parts/Prose.js';
import type { MyLessonDto } from '../types.js';
import { ExercisePlayer } from './ExercisePlayer.js';
import { OwnWord } from './OwnWord.js';
import { UnitPlayer } from './UnitPlayer.js';

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
    if (found === undefined) return null;
    return (
      <Fragment key={found.id}>
        {found.unit === null ? <ExercisePlayer enrolmentId={enrolmentId} exercise={found} /> : <UnitPlayer enrolmentId={enrolmentId} exercise={found} unit={found.unit} />}
        {enrolmentId !== null && !found.alwaysTells && <OwnWord enrolmentId={enrolmentId} exercise={found} />}
      </Fragment>
    );
  });
}
