/** What the sealed page says of one content. */
export type UpgradeAnswer = { kind: 'done'; params: Record<string, unknown>; metadata: { title?: unknown } | null } | { kind: 'failed'; failed: string; detail: string };

export interface UpgradeJob {
  from: string;
  to: string;
  params: Record<string, unknown>;
  metadata: { title: string };
}

const CONTEXT = 'spor-upgrade';
/** Milliseconds in which the sealed page must have come. */
const COMES_WITHIN = 20_000;

/** The answer to a job in a message of the sealed page; undefined for whatever else is said. */
export function answerIn(data: unknown, job: number): UpgradeAnswer | undefined {
  const said = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (said['context'] !== CONTEXT || said['job'] !== job) return undefined;
  if (said['kind'] === 'done' && typeof said['params'] === 'object' && said['params'] !== null) return { kind: 'done', params: said['params'] as Record<string, unknown>, metadata: said['metadata'] as { title?: unknown } | null };
  return { kind: 'failed', failed: String(said['failed'] ?? 'step'), detail: String(said['detail'] ?? '') };
}

/**
 * Runs a library's own upgrades, which are somebody else's program, in a frame without an origin: it sees the parameters it is given,
 * and nothing of this page. One content after the other; `onAnswer` hears of each.
 */
export async function sealedUpgrade(frameUrl: string, jobs: readonly UpgradeJob[], onAnswer: () => void): Promise<UpgradeAnswer[]> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.title = CONTEXT;
  frame.src = frameUrl;
  const hear = <Answer>(found: (data: unknown) => Answer | undefined, patience?: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const timer = patience === undefined ? undefined : setTimeout(() => done(() => reject(new Error('the sealed page did not come'))), patience);
      const listen = ({ source, data }: MessageEvent): void => {
        const answer = source === frame.contentWindow ? found(data) : undefined;
        if (answer !== undefined) done(() => resolve(answer));
      };
      const done = (end: () => void): void => {
        clearTimeout(timer);
        window.removeEventListener('message', listen);
        end();
      };
      window.addEventListener('message', listen);
    });
  try {
    const ready = hear((data) => ((data as { kind?: unknown } | null)?.kind === 'ready' ? true : undefined), COMES_WITHIN);
    document.body.append(frame);
    await ready;
    const answers: UpgradeAnswer[] = [];
    for (const [job, content] of jobs.entries()) {
      const answer = hear((data) => answerIn(data, job));
      frame.contentWindow?.postMessage({ ...content, context: CONTEXT, job }, '*');
      answers.push(await answer);
      onAnswer();
    }
    return answers;
  } finally {
    frame.remove();
  }
}
