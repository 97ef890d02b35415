import type { Messages } from '../nb/index.js';

export const withdrawals = {
  heading: 'Withdraw',
  open: 'Withdraw …',
  about: {
    course: 'Use this when nobody new is to take the course. What has been completed stands.',
    path: 'Use this when nobody is to get the learning path any more. The courses in it are not withdrawn.',
    toolkit: 'Use this when leaders are no longer to use the toolkit.',
  },
  framework: {
    why: 'The framework can’t be withdrawn. What employees have reached, the goals and the courses all rest on it.',
    rests: 'This now concerns %{people} with levels reached, %{goals} and %{courses}.',
    instead: 'A competence you no longer need can be taken out of use in the table. Those who hold it then keep what they have reached.',
  },
  title: 'Withdraw “%{title}”?',
  means: {
    course: 'Those who have not begun the course no longer find it, and nobody can assign it. Completions and competence stand.',
    path: 'Nobody finds the learning path any more, and nobody can assign it. The courses in it stay in use. Completions stand.',
    toolkit: 'Nobody finds the toolkit any more.',
  },
  assignments: 'One assignment falls away. |||| %{smart_count} assignments fall away.',
  paths: 'The course is in one learning path. Employees see the path without the course, and can complete it without: |||| The course is in %{smart_count} learning paths. Employees see the paths without the course, and can complete them without:',
  pathLeft: '%{title}: one course left |||| %{title}: %{smart_count} courses left',
  pathEmpty: '%{title}: no courses left',
  underWay: 'One person is under way. What is to happen? |||| %{smart_count} people are under way. What is to happen to them?',
  leaves: {
    finish: { name: 'Let them finish', help: 'They find the course in My learning until they are done, but without a due date.' },
    end: { name: 'End it for them too', help: 'They no longer find the course. What they have done is kept in case the course is brought back.' },
  },
  touchesNobody: 'Nobody notices anything.',
  undo: 'This can be undone: bring it back, and everything is as it was.',
  submit: 'Withdraw',
  failed: 'It could not be withdrawn',
  done: { course: 'The course is withdrawn.', path: 'The learning path is withdrawn.', toolkit: 'The toolkit is withdrawn.' },
  outOfUse: 'Not in use',
  since: 'Withdrawn %{when}.',
  sinceBy: 'Withdrawn %{when} by %{name}.',
  left: { finish: 'Those under way may finish.', end: 'It was ended for those under way too.' },
  bringBack: 'Bring it back',
  back: { course: 'The course is in use again.', path: 'The learning path is in use again.', toolkit: 'The toolkit is in use again.' },
} satisfies Messages['withdrawals'];
