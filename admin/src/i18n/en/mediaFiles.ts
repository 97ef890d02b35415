import type { Messages } from '../nb/index.js';

export const mediaFiles = {
  about: 'Every picture, film and sound that the courses show. You upload new files where they are to stand, in a lesson or an exercise.',
  search: 'Search files', onlyUnused: 'Only what is not in use',
  count: 'One file |||| %{smart_count} files', none: 'No files match the search.', noneUnused: 'Every file is in use.',
  kinds: { picture: 'Picture', film: 'Film', sound: 'Sound', captions: 'Captions' },
  pixels: '%{width} × %{height} pixels', gone: 'the file is missing on the server',
  shownIn: 'Shown in', nowhere: 'nowhere', alternative: 'Shows', unknown: 'Not stated', inDraft: 'As it stands in the draft of the course.',
  owner: 'Owner', ownerHelp: 'Whoever made the file or holds the rights.',
  licence: 'Licence', attribution: 'Credit', attributionHelp: 'As the owner wants to be named, for example “Photo: Kari Nordmann”. Left empty, the owner is named.',
  ask: 'Say who owns the file, so that others know how they can use it.', ownerMissing: 'Write who owns the file.', licenceMissing: 'Choose how the file can be used.', licenceHelp: 'If the file comes from elsewhere, the licence it has there applies.', untold: 'Owner and licence are not stated.', tell: 'State owner and licence', tellOf: 'State owner and licence of %{name}', told: 'Owner: %{owner}. Licence: %{licence}.',
  edit: 'Edit', editOf: 'Edit the details of %{name}', editHelp: 'The details go with the file when the course is published and exported.', save: 'Save the details',
  saved: 'Saved in the draft of “%{course}”. They apply once the course is published.',
  removeOf: 'Remove %{name}', removeTitle: 'Remove %{name}?', removeText: 'The file goes from the draft of “%{course}”, and from the course once that is published. Those who take an older version still see what it shows. This cannot be undone.', removeConfirm: 'Remove the file',
  removed: '%{name} has been removed from the draft.',
} satisfies Messages['mediaFiles'];
