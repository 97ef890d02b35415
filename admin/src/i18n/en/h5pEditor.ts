export const h5pEditor = {
  open: { editor: 'Open in the H5P editor', form: 'Edit in the form' },
  frame: 'H5P editor: %{title}',
  loading: 'Opening the H5P editor …',
  failed: 'The H5P editor could not be opened',
  late: 'The H5P editor has not answered. On a slow line that may take a while. If it does not come, your network may block its address.',
  again: 'Try again',
  drawn: 'In this type one places things on a picture or a surface. That is easier in the H5P editor, and it can’t be opened here. Below you can write the texts, and the places as numbers.',
  about: 'The H5P editor can’t be opened. Without it, exercises in which one places things on a picture or a surface have to be made elsewhere and uploaded.',
  missing: {
    ask: 'Ask an administrator to set it up.',
    'not-installed': 'It is not installed. Whoever runs Spor installs it with this command, and starts Spor again:',
    'no-address': 'It is installed, but has no address. Whoever runs Spor gives it one with the setting SPOR_H5P_EDITOR_URL, as docs/operations.md tells.',
    closed: 'It is installed, but not opened. Start Spor again. If that does not help, the port is taken: choose another with SPOR_H5P_EDITOR_PORT.',
  },
};
