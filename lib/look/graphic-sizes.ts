/** What a published picture of a chart is made for. */
export const GRAPHIC_SIZES = ['wide', 'square', 'tall', 'print'] as const;
export type GraphicSize = (typeof GRAPHIC_SIZES)[number];

/** A picture's size in pixels, and how many of them go to an inch of paper. */
export interface GraphicFormat {
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
}

const SCREEN_DENSITY = 96;
/** `print` is half an A4 page, lying (A5, 210 × 148 mm). */
export const GRAPHIC_FORMATS: Readonly<Record<GraphicSize, GraphicFormat>> = {
  wide: { width: 1200, height: 675, dotsPerInch: SCREEN_DENSITY },
  square: { width: 1080, height: 1080, dotsPerInch: SCREEN_DENSITY },
  tall: { width: 1080, height: 1350, dotsPerInch: SCREEN_DENSITY },
  print: { width: 2480, height: 1748, dotsPerInch: 300 },
};

/** A picture of more pixels takes too much memory to make. */
export const MOST_PIXELS = 8_000_000;
/** Below this no text can be read. */
export const SMALLEST_SCALE = 0.25;

/** How many times its size a picture may be drawn, in hundredths rounded down. */
export function largestScale(size: GraphicSize): number {
  const { width, height } = GRAPHIC_FORMATS[size];
  return Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * 100) / 100;
}
