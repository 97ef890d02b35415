/** Where each kind of thing is shown. */
export const RESOURCES = { course: 'courses', path: 'learning-paths', toolkit: 'toolkits', framework: 'frameworks' } as const;
