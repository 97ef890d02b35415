import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AttemptState, type AttemptStatement, effectOf, exerciseIri, nextAttempt } from './attempt.rules.js';
import { contentTypeOf, finishingVerb, VERBS } from './content-type.rules.js';

const iri = exerciseIri('https://spor.example', 'e1');
const LINE = /^(?:(part)(?: (\S+))?: )?(\S+)(?: (\d+)\/(\d+))?( passed)?$/;

/** `[part [Type]: ]verb [raw/max][ passed]`, as the type would say it. */
function statementOf(line: string): AttemptStatement {
  const [, part, type, verb = '', raw, max, passed] = LINE.exec(line) ?? [];
  const score = raw === undefined ? {} : { score: { raw: Number(raw), max: Number(max) } };
  return {
    verb: { id: verb.includes(':') ? verb : VERBS + verb },
    object: { id: part ? `${iri}?subContentId=p` : iri },
    result: { ...score, completion: ['answered', 'completed'].includes(verb), ...(passed ? { success: true } : {}) },
    ...(type ? { context: { contextActivities: { category: [{ id: `http://h5p.org/libraries/${type}-1.10` }] } } } : {}),
  };
}

const toldOf = ({ finishedAt, score, maxScore, success }: AttemptState): string =>
  finishedAt === null ? 'begun' : score === null ? 'done' : `${score}/${maxScore}${success ? ' passed' : ''}`;

/** What comes of statements in that order: one word for each attempt. */
function attemptsOf(library: string, said: readonly string[]): string[] {
  const attempts: AttemptState[] = [];
  for (const statement of said.map(statementOf)) {
    const next = nextAttempt(attempts.at(-1), effectOf(statement, iri, `${library} 1.0`), statement, new Date());
    if (next) attempts[next.number - 1] = next;
  }
  return attempts.map(toldOf);
}

type Case = readonly [library: string, what: string, said: readonly string[], attempts: readonly string[]];

const CONSUMED = 'http://activitystrea.ms/schema/1.0/consume';
const OFFICIAL: readonly Case[] = [
  ['H5P.MultiChoice', 'is done when it is checked, and anew at each try', ['attempted', 'interacted', 'answered 0/1', 'interacted', 'answered 1/1 passed'], ['0/1', '1/1 passed']],
  ['H5P.MultiChoice', 'passes by its own mark', ['attempted', 'interacted', 'answered 2/3 passed'], ['2/3 passed']],
  ['H5P.MultiChoice', 'checks its old answer again when it is opened', ['attempted', 'interacted', 'answered 0/1', 'attempted', 'answered 0/1'], ['0/1']],
  ['H5P.TrueFalse', 'is done when it is checked', ['attempted', 'interacted', 'answered 1/1 passed'], ['1/1 passed']],
  ['H5P.TrueFalse', 'says nothing when the solution is shown or it is opened again', ['attempted', 'interacted', 'answered 0/1', 'attempted'], ['0/1']],
  ['H5P.Blanks', 'passes with all the points', ['attempted', 'interacted', 'interacted', 'answered 1/2', 'interacted', 'answered 2/2'], ['1/2', '2/2 passed']],
  ['H5P.Blanks', 'says it again each time a gap is left', ['attempted', 'interacted', 'answered 1/2', 'answered 1/2', 'answered 1/2'], ['1/2']],
  ['H5P.DragText', 'is done when it is checked', ['attempted', 'interacted', 'interacted', 'answered 2/2'], ['2/2 passed']],
  ['H5P.DragText', 'puts an old answer back as if somebody did it', ['attempted', 'interacted', 'interacted', 'answered 1/2', 'attempted', 'interacted', 'interacted', 'answered 1/2'], ['1/2']],
  ['H5P.DragText', 'counts a try with other points', ['attempted', 'interacted', 'answered 1/2', 'interacted', 'answered 2/2'], ['1/2', '2/2 passed']],
  ['H5P.DragQuestion', 'is done when it is checked', ['attempted', 'interacted', 'answered 1/3', 'interacted', 'answered 3/3 passed'], ['1/3', '3/3 passed']],
  ['H5P.MarkTheWords', 'is done when it is checked', ['attempted', 'interacted', 'answered 4/4 passed'], ['4/4 passed']],
  ['H5P.Summary', 'is done when its last panel is', ['attempted', 'interacted', 'part: answered 1/1', 'interacted', 'part: answered 0/1', 'interacted', 'answered 1/2'], ['1/2']],
  ['H5P.Essay', 'has its points from the answer, whatever verdict follows', ['attempted', 'interacted', 'answered 3/3 passed', 'passed', 'mastered'], ['3/3 passed']],
  ['H5P.Essay', 'may be checked again without a change', ['attempted', 'interacted', 'answered 1/3', 'failed', 'answered 1/3', 'failed'], ['1/3']],
  ['H5P.SingleChoiceSet', 'is done on its last page', ['attempted', 'interacted', 'part: answered 1/1', 'interacted', 'part: answered 0/1', 'completed 1/2'], ['1/2']],
  ['H5P.QuestionSet', 'is done on its result page', ['attempted', 'progressed', 'part H5P.TrueFalse: interacted', 'part H5P.TrueFalse: answered 1/1', 'progressed', 'part H5P.Blanks: interacted', 'part H5P.Blanks: answered 0/1', 'completed 1/2 passed'], ['1/2 passed']],
  ['H5P.QuestionSet', 'counts each round', ['attempted', 'part: interacted', 'completed 1/2', 'part: interacted', 'part: answered 1/1', 'completed 1/2', 'part: interacted', 'completed 2/2 passed'], ['1/2', '1/2', '2/2 passed']],
  ['H5P.QuestionSet', 'may be walked to its end again', ['attempted', 'part: interacted', 'completed 1/2', 'attempted', 'part H5P.MultiChoice: answered 1/1', 'progressed', 'completed 1/2'], ['1/2']],
  ['H5P.BranchingScenario', 'is done at an ending', ['attempted', 'progressed', 'progressed', 'completed 5/10'], ['5/10']],
  ['H5P.BranchingScenario', 'counts each walk, whatever it gives', ['attempted', 'progressed', 'completed 5/10', 'progressed', 'progressed', 'completed 5/10'], ['5/10', '5/10']],
  ['H5P.BranchingScenario', 'may have no points', ['attempted', 'progressed', 'completed 0/0', 'attempted'], ['done']],
  ['H5P.CoursePresentation', 'is done at its summary', ['attempted', 'progressed', 'part H5P.Blanks: interacted', 'progressed', 'completed 2/2'], ['2/2 passed']],
  ['H5P.CoursePresentation', 'says it at each visit to the summary', ['attempted', 'progressed', 'completed 0/2', 'progressed', 'progressed', 'completed 0/2', 'progressed', 'part: interacted', 'completed 2/2'], ['0/2', '2/2 passed']],
  ['H5P.CoursePresentation', 'without tasks is done when the employee says so', ['attempted', 'progressed', 'progressed', 'completed'], ['done']],
  ['H5P.InteractiveVideo', 'is done when it is handed in', ['attempted', 'part: interacted', 'part: answered 1/1', 'completed 1/2'], ['1/2']],
  ['H5P.InteractiveVideo', 'without questions is done when the employee says so', ['attempted', 'completed'], ['done']],
  ['H5P.InteractiveBook', 'is done when it is handed in, not with a chapter', ['attempted', 'part H5P.Column: completed 0/0', 'part H5P.TrueFalse: interacted', 'part H5P.TrueFalse: answered 1/1', 'part H5P.Column: completed 1/1', 'completed 1/1'], ['1/1 passed']],
  ['H5P.InteractiveBook', 'of texts is done when the employee says so', ['attempted', 'part H5P.Column: completed 0/0', 'part H5P.Column: completed 0/0', 'completed'], ['done']],
  ['H5P.Column', 'is done when each task is, and anew when one is done anew', ['attempted', 'part: interacted', 'part: answered 1/1', 'progressed', 'part: interacted', 'part: answered 0/2', 'progressed', 'completed 1/3', 'part: interacted', 'part: answered 2/2', 'progressed', 'completed 3/3'], ['1/3', '3/3 passed']],
  ['H5P.Column', 'puts an old answer back as if somebody did it', ['attempted', 'part H5P.DragText: interacted', 'part H5P.DragText: answered 1/2', 'completed 1/2', 'attempted', 'part H5P.DragText: interacted', 'part H5P.DragText: answered 1/2', 'progressed', 'completed 1/2'], ['1/2']],
  ['H5P.Column', 'of texts only is done when the employee says so', ['attempted', 'completed'], ['done']],
  ['H5P.Dialogcards', 'sends nothing: it is done when the employee says so', ['completed'], ['done']],
  ['H5P.Accordion', 'isn’t done by being shown', [CONSUMED, CONSUMED], ['begun']],
  ['H5P.Accordion', 'is done when the employee says so', [CONSUMED, 'completed', CONSUMED], ['done']],
  ['Foreign.Type', 'is taken at its word', ['attempted', 'interacted', 'answered 1/2', 'interacted', 'completed 2/2'], ['1/2', '2/2 passed']],
];

const OWN: readonly Case[] = [
  ...['Choice', 'TrueFalse', 'Blanks', 'Words', 'Sort', 'Order', 'Map'].flatMap((name): Case[] => [
    [`Spor.${name}`, 'is done when it is checked, and anew at each try', ['attempted', 'interacted', 'answered 1/2', 'attempted', 'interacted', 'answered 2/2 passed'], ['1/2', '2/2 passed']],
    [`Spor.${name}`, 'is not begun again by looking at the solution or opening it', ['attempted', 'interacted', 'answered 1/2', 'attempted', 'attempted'], ['1/2']],
  ]),
  ['Spor.Choice', 'without a right answer has no points', ['attempted', 'interacted', 'answered'], ['done']],
  ['Spor.Order', 'checked again as it stands is the same try', ['attempted', 'interacted', 'answered 1/3', 'attempted', 'answered 1/3'], ['1/3']],
  ['Spor.Story', 'is done at an ending, and anew at each walk', ['attempted', 'interacted', 'interacted', 'answered 0/2', 'attempted', 'interacted', 'answered 2/2 passed'], ['0/2', '2/2 passed']],
  ['Spor.Reflection', 'has no points, and may be changed', ['attempted', 'interacted', 'answered', 'interacted', 'answered'], ['done', 'done']],
  ['Spor.Cards', 'are done when each is turned', ['attempted', 'interacted', 'interacted', 'answered', 'attempted'], ['done']],
  ['Spor.SelfAssessment', 'has no points', ['attempted', 'interacted', 'interacted', 'answered'], ['done']],
  ['Spor.QuestionSet', 'is done when each question is', ['attempted', 'part: attempted', 'part: interacted', 'part: answered 1/1', 'part: attempted', 'part: interacted', 'part: answered 0/1', 'completed 1/2', 'attempted', 'part: interacted', 'part: answered 1/1', 'part: interacted', 'part: answered 1/1', 'completed 2/2 passed'], ['1/2', '2/2 passed']],
  ['Spor.Column', 'is done when each exercise is', ['attempted', 'part: attempted', 'part: interacted', 'part: answered 1/1', 'part: answered', 'completed 1/1 passed'], ['1/1 passed']],
  ['Spor.Column', 'of texts is done by its own button', ['attempted', 'completed'], ['done']],
  ['Spor.Video', 'is done when it is seen and its questions are answered', ['attempted', 'part: attempted', 'part: interacted', 'part: answered 1/1', 'completed 1/1 passed'], ['1/1 passed']],
  ['Spor.Video', 'without questions has no points', ['attempted', 'completed'], ['done']],
];

test.each([...OFFICIAL, ...OWN])('%s %s', (library, _what, said, attempts) => {
  expect(attemptsOf(library, said)).toEqual(attempts);
});

test('every exercise type that ships is known', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../content/h5p-types');
  const types = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const runnable = types.map(({ name }) => JSON.parse(readFileSync(path.join(folder, name, 'library.json'), 'utf8')) as { machineName: string; runnable: number }).filter((library) => library.runnable);
  expect(runnable.map(({ machineName }) => machineName).filter((name) => !contentTypeOf(name).alwaysTells)).toEqual([]);
});

test('the employee’s word is asked for only where a type may stay silent', () => {
  expect(['H5P.Column 1.18', 'H5P.Dialogcards 1.9', 'H5P.Accordion 1.0', 'Foreign.Type 1.0'].map((library) => contentTypeOf(library).alwaysTells)).toEqual([false, false, false, false]);
  expect(['H5P.Blanks 1.14', 'H5P.QuestionSet 1.20', 'Spor.Column 1.0'].map((library) => contentTypeOf(library).alwaysTells)).toEqual([true, true, true]);
});

test('an invented employee says what the exercise would say', () => {
  expect([finishingVerb('Spor.Choice 1.0'), finishingVerb('Spor.QuestionSet 1.0')]).toEqual([`${VERBS}answered`, `${VERBS}completed`]);
});
