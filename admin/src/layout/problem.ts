interface Told {
  /** Empty when nothing was said: the server could not be reached, or is broken. */
  message: string;
  code: string | undefined;
  /** What is wrong, and where in what was sent. */
  faults: [place: string, message: string][];
}

/** What the api said of a failure, in the viewer's language: plain words, and the code that support asks for. */
export function toldOf(error: unknown): Told {
  const { message = '', body } = (error ?? {}) as { message?: string; body?: { code?: string; errors?: Record<string, string> } | null };
  return { message, code: body?.code, faults: Object.entries(body?.errors ?? {}) };
}
