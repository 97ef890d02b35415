export const IMPACTS = ['minor', 'moderate', 'serious', 'critical'] as const;

/** What axe says of one rule: which, how much it hinders, and in its own English words. */
export interface Violation {
  rule: string;
  impact: (typeof IMPACTS)[number];
  help: string;
}

const AXE = '/api/h5p/core/axe.min.js?v=4.14.1';
const ANSWER_MS = 20_000;

interface Axe {
  run: (context: unknown, options: object) => Promise<{ violations: { id: string; impact?: string | null; help: string }[] }>;
}

type AxeWindow = Window & { axe?: Axe };

/** Fetched when it is needed, and only by those who write. */
async function axeIn(view: AxeWindow): Promise<Axe> {
  if (!view.axe) {
    await new Promise((resolve, reject) => {
      const script = view.document.createElement('script');
      Object.assign(script, { src: AXE, onload: resolve, onerror: () => reject(new Error('axe did not come')) });
      view.document.head.append(script);
    });
  }
  return view.axe as Axe;
}

/** The lesson itself, as its page shows it; exercises are asked one by one, each in its own sealed frame. The server's check says which heading skips a level, so axe needn't. */
export async function violationsInPage(view: Window): Promise<Violation[]> {
  const axe = await axeIn(view);
  const { violations } = await axe.run(view.document.querySelector('main'), { iframes: false, resultTypes: ['violations'], rules: { 'heading-order': { enabled: false } } });
  return violationsFrom(violations);
}

/** What came from a frame is somebody else's word: only what is said in axe's way, and of a sensible length, is taken. */
function violationsFrom(data: unknown): Violation[] {
  if (!Array.isArray(data)) throw new Error('the exercise could not be checked');
  const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
  const told = (data as { id?: unknown; impact?: unknown; help?: unknown }[]).slice(0, 100);
  return told.map(({ id, impact, help }) => ({ rule: text(id).replace(/[^a-z0-9-]/g, '').slice(0, 60) || 'other', impact: IMPACTS.find((one) => one === impact) ?? 'serious', help: text(help) }));
}

/** Asks the preview's player to look itself through: nobody outside can reach into an opaque origin. */
export function violationsInPlayer(player: Window): Promise<Violation[]> {
  const id = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(() => reject(new Error('the exercise did not answer'))), ANSWER_MS);
    const done = (tell: () => void): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      tell();
    };
    const hear = ({ source, data }: MessageEvent<{ kind?: unknown; id?: unknown; violations?: unknown } | null>): void => {
      if (source !== player || data?.kind !== 'checked' || data.id !== id) return;
      done(() => {
        try {
          resolve(violationsFrom(data.violations));
        } catch (error) {
          reject(error as Error);
        }
      });
    };
    addEventListener('message', hear);
    // An opaque origin has no name to address; only the player itself is told, and there is nothing secret in the question.
    player.postMessage({ context: 'spor-player', kind: 'check', id }, '*');
  });
}
