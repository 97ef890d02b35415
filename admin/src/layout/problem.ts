interface Told {
  message: string;
  code: string | undefined;
  status: number | undefined;
}

/** What the api said of a failure: plain words, and the code that support asks for. */
export function toldOf(error: unknown): Told {
  const { message = '', body, status } = (error ?? {}) as { message?: string; body?: { code?: string }; status?: number };
  return { message, code: body?.code, status };
}

export const isGone = (error: unknown): boolean => toldOf(error).status === 404;

/** For react-admin's `onError`: the page itself says it, so no passing notice does. */
export const toldOnThePage = (): void => undefined;
