// How long a test of this project may take, in milliseconds; Jest has no such setting for a project.
jest.setTimeout(globalThis.PATIENCE);
