/** One line for each course and toolkit, drawn in a box of 120 × 80; the dot is where it ends. */
interface Drawing {
  readonly line: string;
  readonly dot: readonly [number, number];
}

const DRAWN: Readonly<Record<string, Drawing>> = {
  // A line that wanders until it becomes a lamp.
  'hva-er-innovasjon-i-lier': { line: 'M4 70C20 70 22 54 34 54S46 68 58 66C66 64 66 58 63 53C56 46 52 40 53 31C54 20 64 13 74 15C86 17 92 28 88 38C86 44 80 48 78 55L66 55M68 62L77 62M72 45L67 36M72 45L78 36', dot: [104, 16] },
  // Roots under what one sees.
  'problemet-forst': { line: 'M4 34C20 34 24 24 36 24S54 34 64 34S88 26 116 26M64 34C64 46 54 48 50 58S40 70 32 72M64 34C66 48 64 56 66 74M64 34C66 46 78 46 84 54S94 68 104 70M84 54C82 62 80 66 82 72', dot: [66, 74] },
  // Talk that builds on talk.
  'idedugnad-som-virker': { line: 'M6 66C6 66 12 60 12 54C6 48 6 36 16 31C28 26 40 34 38 45C36 55 24 58 18 56M38 45C42 30 50 20 62 20C76 20 80 34 72 42C66 47 58 46 54 48L52 56M72 42C80 52 82 64 94 64C108 64 112 50 104 43C98 38 88 40 86 48', dot: [96, 52] },
  // Forty-five minutes of a clock.
  'idemote-pa-45-minutter': { line: 'M4 68C18 68 26 62 32 52C28 30 44 10 64 12C84 14 96 32 90 50C84 66 66 72 50 66C40 62 34 54 34 42M62 42L62 22M62 42L44 44', dot: [62, 42] },
};

function numbersFrom(slug: string): (bound: number) => number {
  let state = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return (bound) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

// What has no drawing of its own yet gets a walk that is always the same for the same name.
function walk(slug: string): Drawing {
  const next = numbersFrom(slug);
  const heights = Array.from({ length: 5 }, (_, index) => 66 - index * 10 + next(16) - 8);
  const points = heights.map((y, index) => ({ x: 6 + index * 25, y }));
  const [first = { x: 6, y: 66 }, ...rest] = points;
  let before = first;
  const line = rest.map((point) => {
    const curve = `C${before.x + 14} ${before.y} ${point.x - 14} ${point.y} ${point.x} ${point.y}`;
    before = point;
    return curve;
  });
  return { line: `M${first.x} ${first.y}${line.join('')}`, dot: [before.x, before.y] };
}

export const drawingOf = (slug: string): Drawing => DRAWN[slug] ?? walk(slug);
