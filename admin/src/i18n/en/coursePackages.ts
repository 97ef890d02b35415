/** Courses made elsewhere: SCORM and cmi5. */
export const coursePackages = {
  about: 'About the course package', whose: 'Who made the package?', whoseHelp: 'Say who owns the package and how you may use it. This goes with it into the courses.',
  choose: 'Choose a package', chooseFile: 'Choose a file', whatHappens: 'Upload the zip file as you got it, without unpacking it. We take SCORM 1.2, SCORM 2004 and cmi5, up to 256 megabytes, and a cmi5 course structure alone as an XML file. The package is looked through before anything is kept.',
  factsFirst: 'Give owner and licence first, and choose the file again.', checking: 'Uploading and looking through the package. It may take a minute.', refused: 'We could not take the package. Nothing is kept.',
  uploaded: '“%{title}” is uploaded, with one unit. |||| “%{title}” is uploaded, with %{smart_count} units.',
  factsStand: '“%{title}” had been uploaded before. Owner, licence and credit stand as they were. You can change them here.',
  editFacts: 'Change owner and licence', editFactsHelp: 'Courses that have details of their own about the package keep them.', factsSaved: 'The details of the package are saved.',
  units: 'One unit |||| %{smart_count} units', unitsHelp: 'Each unit can be a lesson or stand in a lesson. Units come in the package’s order. Other rules in the package for order and conditions are not followed.',
  try: 'Try', tryOf: 'Try “%{title}” in a window of its own', sizeOf: '%{size}, one file |||| %{size}, %{smart_count} files',
  usedIn: 'Used in', unused: 'Not used', unusedHelp: 'No course uses the package yet. Open a course and choose “Add a course package”.', draft: 'draft',
  remove: 'Delete the course package', removeTitle: 'Delete “%{title}”?', removeText: 'The package’s files go. To use it again you must upload it again.', removed: '“%{title}” is deleted.',
  add: 'Add a course package', addHelp: 'Each unit you choose becomes a lesson with the unit’s name.', addOneHelp: 'The unit is put last in the lesson, as an exercise.', which: 'Course package', whichUnits: 'Which units?',
  addSubmit: 'Add |||| Add %{smart_count} units', noneYet: 'No course packages have been uploaded yet.',
  unit: 'Unit of a course package', unitHelp: 'What it says comes from %{file} and can’t be edited here.', unitTry: 'Preview the lesson to try the unit.',
};
