import { useAddress } from '../../dashboards/useAddress.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { ExercisePart } from '../exercise/ExercisePart.js';
import { DraftFrame } from '../frame/DraftFrame.js';
import { useGoTo } from '../frame/useGoTo.js';
import { LessonPart } from '../lesson/LessonPart.js';
import { useUndo } from '../frame/UndoContext.js';
import { previewOf } from '../check/previewOf.js';
import { exerciseOf, languagesOf, lessonOf, lessonPath, outlineOf, pageOf } from './courseFiles.js';
import { CourseOutline } from './CourseOutline.js';
import { CoursePart } from './CoursePart.js';
import { Onward } from './Onward.js';
import type { PartProps } from './part.types.js';
import { useStandings } from '../translation/useStandings.js';
import { useCourseToDo } from './useCourseToDo.js';

/** A course: its parts to the left, the one chosen in the middle. The address says which, and in which language. */
export const CourseEditor = ({ draft, desk, state }: EditorProps) => {
  const [address] = useAddress();
  useGoTo();
  const files = filesOf(state.files);
  const languages = languagesOf(files);
  const language = languages.find((one) => one === address.get('language')) ?? languages[0] ?? 'nb';
  const lesson = outlineOf(files).lessons.find((slug) => slug === address.get('part'));
  const shown = lesson ?? outlineOf(files).lessons[0];
  const asked = address.get('exercise');
  const exercise = lesson !== undefined && asked !== null && exerciseOf(files, language, asked) !== undefined ? asked : null;
  const part: PartProps = { draft, desk, files, language, standings: useStandings(desk), onUndo: useUndo() };
  return (
    <DraftFrame
      draft={draft}
      desk={desk}
      state={state}
      title={pageOf(files, languages[0] ?? 'nb').front.title}
      todo={useCourseToDo(files)}
      previewUrl={shown && previewOf(draft.id, lessonPath(language, shown))}
      outline={<CourseOutline {...part} chosen={lesson} />}
    >
      <Chosen {...part} lesson={lesson} exercise={exercise} />
      <Onward {...part} lesson={lesson} isExercise={exercise !== null} />
    </DraftFrame>
  );
};

interface ChosenProps extends PartProps {
  lesson: string | undefined;
  exercise: string | null;
}

const Chosen = ({ lesson, exercise, ...part }: ChosenProps) => {
  if (lesson === undefined) return <CoursePart key={part.language} {...part} />;
  if (exercise !== null) return <ExercisePart key={`${part.language} ${exercise}`} {...part} lesson={lesson} slug={exercise} />;
  return <LessonPart key={`${part.language} ${lesson}`} {...part} slug={lesson} lesson={lessonOf(part.files, part.language, lesson)} />;
};
