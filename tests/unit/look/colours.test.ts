import { COLOURS, DIRECTION_COLOURS, PARTNER_COLOURS, partnerColour } from '@/lib/look/colours';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import { DIRECTION_SHAPES, PARTNER_SHAPES, shapePath } from '@/lib/look/shapes';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009: how full lack of one kind of cone sees linear RGB. */
const VISIONS: readonly (readonly [string, readonly [Triple, Triple, Triple]])[] = [
  [
    'all cones',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    'no red cones',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'no green cones',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    'no blue cones',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
];

function linearRgb(hex: string): Triple {
  const channel = (start: number) => {
    const share = parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const luminance = (rgb: Triple) => dot([0.2126, 0.7152, 0.0722], rgb);

function labOf(rgb: Triple): Triple {
  const root = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root(dot([0.4124, 0.3576, 0.1805], rgb) / 0.9505);
  const y = root(luminance(rgb));
  const z = root(dot([0.0193, 0.1192, 0.9505], rgb) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const colours = Object.values(DIRECTION_COLOURS);
const pairsOf = (all: readonly string[]) =>
  all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));

test.each(VISIONS)('directions, and partners, stay apart for readers with %s', (_name, matrix) => {
  const seen = (hex: string) => {
    const rgb = linearRgb(hex);
    const clip = (share: number) => Math.min(1, Math.max(0, share));
    return labOf([clip(dot(matrix[0], rgb)), clip(dot(matrix[1], rgb)), clip(dot(matrix[2], rgb))]);
  };
  const distances = [...pairsOf(colours), ...pairsOf(PARTNER_COLOURS)].map(([a, b]) =>
    Math.hypot(...seen(a).map((part, index) => part - seen(b)[index]!)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(15);
});

test.each([...colours, ...PARTNER_COLOURS, COLOURS.ink, COLOURS.quietInk, COLOURS.accent, COLOURS.derived])(
  '%s is at least 4:1 on paper',
  (colour) => {
    expect(1.05 / (luminance(linearRgb(colour)) + 0.05)).toBeGreaterThan(4);
  },
);

test('a shape doubles every colour', () => {
  expect(new Set(Object.values(DIRECTION_SHAPES)).size).toBe(colours.length);
  expect(new Set(Object.values(DIRECTION_SHAPES).map((shape) => shapePath(shape, 4))).size).toBe(
    colours.length,
  );
});

test('a partner has one colour, whoever else is shown', () => {
  expect(partnerColour('LA', 0)).toBe(partnerColour('LA', 1));
  expect(partnerColour('LA', 0)).not.toBe(partnerColour('KH', 0));
  expect(PARTNER_SHAPES['LA']).not.toBe(PARTNER_SHAPES['KH']);
  expect(partnerColour('CN', 0)).not.toBe(partnerColour('TH', 1));
});

test('style sheets get the same colours', () => {
  expect(LOOK_PROPERTIES['--quiet-ink']).toBe(COLOURS.quietInk);
});
