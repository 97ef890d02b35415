import { type Browser } from 'playwright-core';

const SECONDS = 2.5;

/** A film of changing colours and a sound of one tone, recorded by the browser that is to play them. */
export async function aFilm(browser: Browser): Promise<{ film: Buffer; sound: Buffer }> {
  const page = await browser.newPage();
  const [film, sound] = await Promise.all([
    page.evaluate(recorded, ['film', SECONDS * 1000] as const),
    page.evaluate(recorded, ['sound', SECONDS * 1000] as const),
  ]);
  await page.close();
  return { film: Buffer.from(film, 'base64'), sound: Buffer.from(sound, 'base64') };
}

/** Runs in the page. */
async function recorded([kind, milliseconds]: readonly ['film' | 'sound', number]): Promise<string> {
  const stream = kind === 'film' ? colours() : tone();
  const recorder = new MediaRecorder(stream, { mimeType: kind === 'film' ? 'video/webm;codecs=vp8' : 'audio/webm;codecs=opus' });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  recorder.stop();
  await ended;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

  function colours(): MediaStream {
    const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
    const brush = canvas.getContext('2d') as CanvasRenderingContext2D;
    let hue = 0;
    setInterval(() => {
      brush.fillStyle = `hsl(${(hue += 8)} 50% 40%)`;
      brush.fillRect(0, 0, 160, 90);
    }, 40);
    return canvas.captureStream(25);
  }

  function tone(): MediaStream {
    const audio = new AudioContext();
    const oscillator = audio.createOscillator();
    const goal = audio.createMediaStreamDestination();
    oscillator.connect(goal);
    oscillator.start();
    return goal.stream;
  }
}

/** The state of a film that was seen to its end, as the type counts it, with audio description. An earlier one, from before its question, has been kept too. */
export const SEEN_WITH_DESCRIPTION = {
  test(state: string): boolean {
    const [, duration, seen] = /"duration":([\d.]+),"seen":\[\[[\d.]+,([\d.]+)\]\],"isRead":false,"isDescribed":true/.exec(state) ?? [];
    return Number(seen) >= 0.95 * Number(duration);
  },
};
