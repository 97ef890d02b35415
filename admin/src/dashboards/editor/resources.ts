/** Where each kind of thing is shown. */
export const RESOURCES = { course: 'courses', path: 'learning-paths', toolkit: 'toolkits' } as const;
