import type { Messages } from '../nb/index.js';

export const translation = {
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  mark: { behind: '1 change behind |||| %{smart_count} changes behind', unmarked: '1 part not translated |||| %{smart_count} parts not translated' },
  bokmal: 'The text in Bokmål',
  upToDate: '%{language} follows Bokmål.',
  behind: '%{language} is one change behind Bokmål. It is marked below. |||| %{language} is %{smart_count} changes behind Bokmål. They are marked below.',
  unmarked: 'This part has not been marked as translated yet.',
  nowUpToDate: '%{language} is up to date',
  nowTranslated: 'This part is translated',
  marked: '%{language} is marked as up to date with Bokmål.',
  notSaved: 'The text is not saved yet. Try again in a moment.',
  change: { changed: 'Changed', added: 'New', removed: 'Removed', settings: 'Something other than the words has changed in the Bokmål exercise, for example which answer is right. Do the same here.' },
  before: 'Before:',
  notKept: 'What stood here before has not been kept.',
  exerciseHere: 'An exercise stands here.',
  otherCount: 'Bokmål has %{bokmal} paragraphs and this text has %{here}, so they do not stand right beside each other.',
  remove: {
    button: 'Remove %{language}',
    title: 'Remove %{language}?',
    text: 'This will go from the draft: %{goes}. The Bokmål stays. Those who read %{language} get the Bokmål text once you have published.',
    done: '%{language} has been removed from the draft.',
    course: 'the course page, %{lessons} and %{exercises} in %{language}',
    toolkit: 'all the text in %{language}',
  },
  good: '%{language}: up to date',
  not: '%{language}: %{mark}',
} satisfies Messages['translation'];
