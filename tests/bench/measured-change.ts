import type { Page } from 'playwright-core';

/** One thing that a reader does with the filters of the Explore screen. */
export type FilterChange =
  | { readonly choose: string; readonly value: string }
  | { readonly select: string; readonly value: string }
  | { readonly follow: string };

/** What one change cost. */
export interface MeasuredChange {
  readonly change: FilterChange;
  /** From the input event to the first frame painted with the new chart and table, in milliseconds. */
  readonly painted: number;
  /** Of these, from the request to the last byte of the answer. */
  readonly answered: number;
  /** Kilobytes of the answer, unpacked. */
  readonly kilobytes: number;
  /** Figures shown afterwards, as the page says. */
  readonly shown: string;
}

/**
 * Makes a change on an Explore page and measures it: from the input event to the end of the first frame painted after
 * the new chart and table stand in the page. They and the list of the filters in use change in one drawing; that list
 * is different after every change, so it tells when.
 */
export async function measureChange(page: Page, change: FilterChange): Promise<MeasuredChange> {
  return { change, ...(await page.evaluate(changeAndMeasure, change)) };
}

/** Runs in the page; it has no function with a name, which the compiler would mark with a helper that is not there. */
async function changeAndMeasure(change: FilterChange): Promise<Omit<MeasuredChange, 'change'>> {
  const screen = document.querySelector('main')!;
  const before = screen.querySelector('.active-filters')?.textContent;
  const changed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (screen.querySelector('.active-filters')?.textContent === before) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(screen, { subtree: true, childList: true, characterData: true });
  });
  performance.clearResourceTimings();
  const started = performance.now();
  if ('choose' in change) {
    screen.querySelector<HTMLInputElement>(`[name="${change.choose}"][value="${change.value}"]`)!.click();
  } else if ('select' in change) {
    const list = screen.querySelector<HTMLSelectElement>(`[name="${change.select}"]`)!;
    list.value = change.value;
    if (list.value !== change.value) throw new Error(`${change.select} has no option ${change.value}`);
    list.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    screen.querySelector<HTMLAnchorElement>(change.follow)!.click();
  }
  await changed;
  const painted = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      // A message is handled after the frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - started);
      port2.postMessage(null);
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const answer = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .find((entry) => new URL(entry.name).searchParams.has('_rsc'));
  return {
    painted,
    answered: answer === undefined ? 0 : answer.responseEnd - answer.startTime,
    kilobytes: (answer?.decodedBodySize ?? 0) / 1000,
    shown: screen.querySelector('[role="status"]')?.textContent ?? '',
  };
}
