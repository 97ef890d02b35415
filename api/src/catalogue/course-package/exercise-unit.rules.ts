import { type ExerciseUnit } from '../course/course.queries.js';
import { type UnitParameters } from './course-package.dto.js';
import { isElsewhere } from './launch-path.rules.js';

/** Only cmi5 has a say in it. */
export const launchMethodOf = (parameters: UnitParameters): 'AnyWindow' | 'OwnWindow' => ('launchMethod' in parameters ? parameters.launchMethod : 'AnyWindow');

/** What is elsewhere on the web may not be framed, and gets a window of its own. */
export const exerciseUnit = (id: string, launch: string, parameters: UnitParameters): ExerciseUnit => ({
  id,
  window: launchMethodOf(parameters) === 'OwnWindow' || isElsewhere(launch) ? 'own' : 'frame',
  tells: !('scormType' in parameters) || parameters.scormType === 'sco',
});
