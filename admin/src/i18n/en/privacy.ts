/** What is kept about people and how long; erasing somebody. */
export const privacy = {
  name: 'Privacy |||| Privacy',
  requests: 'Those who have asked to be erased', noRequests: 'Nobody is waiting to be erased.',
  who: 'Who', asked: 'Asked', words: 'In their words', state: 'Now', canBe: 'Has left, can be erased', worksHere: 'Works here still',
  periods: 'How long we keep it', periodsText: 'Nothing is erased by itself until you have decided how long it is to be kept. Then what is older is erased, every night.',
  undecided: 'Not decided, so nothing is erased. Suggestion: %{days} days.', decided: 'Decided: %{days} days. Tonight %{due} go.',
  days: 'Number of days', daysBetween: 'A whole number from %{least} to %{most}', decide: 'Decide', noEnd: 'No end', saved: 'It is decided.', notSaved: 'It was not saved',
  decideTitle: '%{title}: %{days} days?', noEndTitle: '%{title}: no end?', noEndText: 'Then nothing of this is erased by itself.', whenText: 'It happens tonight at half past three, or when the worker starts again.',
  foreseen: { none: 'Nothing is that old now.', people: 'One person who has left will be erased. It can’t be undone. |||| %{smart_count} people who have left will be erased. It can’t be undone.', rows: 'One row is that old, and will be erased. |||| %{smart_count} rows are that old, and will be erased.' },
  ownTools: {
    title: 'Employees’ own programs', text: 'An employee can connect a program to their own account under My data. It may only tell of and read what the employee has done.',
    allow: 'Let employees connect programs of their own', count: 'One program is connected, by %{people} employee. |||| %{smart_count} programs are connected, by %{people} employees.', failed: 'It could not be done',
  },
  erasures: 'Erasures', noErasures: 'Nobody is erased.', when: 'When', by: 'By', byTime: 'The time was over', formerly: 'Somebody who is erased', reason: 'Reason', wasAsked: 'asked for by the employee', rows: 'Rows',
  kinds: 'All we store about people, as they see it under My data', kind: 'What', purpose: 'Why', kept: 'How long', becomes: 'When somebody is erased',
  how: { delete: 'Erased', cut: 'Stays, without who', pseudonym: 'Still counted, without who' },
};
