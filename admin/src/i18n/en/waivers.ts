/** Units of course packages that count although an employee has not taken them. */
export const waivers = {
  title: 'Exemptions',
  text: 'Whoever knows the subject already can be exempted from a unit of a course. It applies to units of course packages (cmi5). What the employee has done in the course is not shown here.',
  open: 'Exempt from a unit of a course', dialog: 'Exempt %{name} from a unit of a course',
  unit: 'Which unit?', unitHelp: 'Search by course, lesson or unit', noSuch: 'No units match what you searched for',
  reason: 'Why?',
  reasons: {
    testedOut: 'Has shown in a test that it is known',
    equivalentUnit: 'Has taken an equivalent unit in another course',
    elsewhere: 'Has learnt the same outside Spor',
    administrative: 'The employer has decided so for another reason',
  },
  toBe: '%{name} will be exempted from “%{unit}” in the course “%{course}”',
  follows: 'The unit counts as done, also in competence and goals. The employee sees it in the course, and it stands in the learning log with the reason. It can’t be undone.',
  waive: 'Exempt', done: '%{name} is exempted from “%{unit}”.', notDone: 'The exemption was not kept',
  none: 'No published course has units to exempt from',
  noneText: 'One can only be exempted from units of course packages in the format cmi5. Upload a course package, and ask an editor to add it to a course and publish that. Then you can choose the unit here.',
};
