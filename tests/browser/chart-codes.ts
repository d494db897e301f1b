import type { Page } from 'playwright-core';

/** How a mark is drawn. */
export interface DrawnMark {
  readonly id: string;
  /** What it tells: "2021: over 1.37 billion USD · …". */
  readonly name: string;
  readonly colour: string;
  /** A point's outline, or that on a computed bar; empty for a printed one. */
  readonly shape: string;
  /** From the least to the greatest of a range, in pixels; 0 for a point. */
  readonly barHeight: number;
  /** Dashes of the ring or rim that tells the nature; empty where it happened. */
  readonly dashes: string;
  readonly hasArrow: boolean;
  readonly hasDagger: boolean;
  /** Width on the page, in pixels. */
  readonly width: number;
}

/** Every mark of the first chart in sight, by the id of its figure. */
export async function drawnMarks(page: Page): Promise<Readonly<Record<string, DrawnMark>>> {
  const marks = await firstChart(page)
    .locator('[data-mark]')
    .evaluateAll((elements) =>
      elements.map((mark) => {
        const bar = mark.querySelector('rect');
        const outline = mark.querySelector('path[transform][stroke]');
        const drawn = bar ?? outline;
        return {
          id: mark.getAttribute('data-mark') ?? '',
          name: mark.querySelector('a')?.getAttribute('aria-label') ?? '',
          colour: drawn?.getAttribute('stroke') ?? '',
          shape: outline?.getAttribute('d') ?? '',
          barHeight: Number(bar?.getAttribute('height') ?? 0),
          dashes: mark.querySelector('[stroke-dasharray]')?.getAttribute('stroke-dasharray') ?? '',
          hasArrow: mark.querySelector('path[fill="none"]:not([transform])') !== null,
          hasDagger: mark.textContent.includes('†'),
          width: drawn?.getBoundingClientRect().width ?? 0,
        };
      }),
    );
  return Object.fromEntries(marks.map((mark) => [mark.id, mark]));
}

/** The lines of the first chart in sight, each by the ids of its ends, with its dashes. */
export function drawnLines(page: Page, kind: 'segment' | 'connector' = 'segment') {
  return firstChart(page)
    .locator(`[data-${kind}]`)
    .evaluateAll(
      (lines, attribute) =>
        lines.map((line) => ({
          ends: line.getAttribute(attribute)?.split(' ') ?? [],
          dashes: line.getAttribute('stroke-dasharray') ?? '',
          colour: line.getAttribute('stroke') ?? '',
        })),
      `data-${kind}`,
    );
}

/** The chart that the page's width asks for. */
export function firstChart(page: Page) {
  return page.getByRole('figure').first().locator('svg:visible').first();
}

/** How far down the page a tick of the value axis stands. */
export async function heightOfTick(page: Page, label: string): Promise<number> {
  const box = await firstChart(page).locator(`[data-tick="value ${label}"]`).boundingBox();
  return box?.y ?? NaN;
}
