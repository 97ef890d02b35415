interface Told {
  /** Empty when nothing was said: the server could not be reached, or is broken. */
  message: string;
  code: string | undefined;
  /** What is wrong, and where in what was sent. */
  faults: [place: string, message: string][];
  status: number | undefined;
}

/** What the api said of a failure, in the viewer's language: plain words, and the code that support asks for. */
export function toldOf(error: unknown): Told {
  const { message = '', body, status } = (error ?? {}) as { message?: string; body?: { code?: string; errors?: Record<string, string> } | null; status?: number };
  return { message, code: body?.code, faults: Object.entries(body?.errors ?? {}), status };
}

export const isGone = (error: unknown): boolean => toldOf(error).status === 404;

/** For react-admin's `onError`: the page itself says it, so no passing notice does. */
export const toldOnThePage = (): void => undefined;
