import { settingsOf } from '../translation/passages.rules.js';
import { type CourseWords } from './course-source.rules.js';

/** Types of our own keep an employee's place by numbers and keys; what others keep may be words. */
const OURS = /^Spor\./;

/**
 * The language under whose name an employee's place in an exercise is kept: bokmål's where the exercise is built as in bokmål,
 * so that one goes on where one was after changing language; else its own, for the place would mean something else.
 */
export function placeKeptIn(slug: string, words: CourseWords, bokmal: CourseWords | undefined): CourseWords['language'] {
  const [own, original] = [words.exercises.get(slug), bokmal?.exercises.get(slug)];
  const isAlike = own && original && 'library' in own && OURS.test(own.library) && settingsOf({ ...own }) === settingsOf({ ...original });
  return isAlike && bokmal ? bokmal.language : words.language;
}
