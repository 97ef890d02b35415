import { listening, type Visit } from './browser.js';

interface Weight {
  /** Transferred, headers included. */
  bytes: number;
  readonly requests: string[];
}

/** What goes over the net until a page with this heading stands. The live line is opened after that, and stays open. */
export async function weighed(visit: Visit, address: string, title: string): Promise<Weight> {
  const { page, context } = visit;
  const network = await context.newCDPSession(page);
  const weight: Weight = { bytes: 0, requests: [] };
  const cached = new Set<string>();
  await network.send('Network.enable');
  network.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (!cached.has(requestId) && !response.fromDiskCache && !/\/api\/live\b/.test(response.url)) weight.requests.push(new URL(response.url).pathname);
  });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (weight.bytes += encodedDataLength));
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await listening(visit);
  await network.detach();
  return weight;
}
