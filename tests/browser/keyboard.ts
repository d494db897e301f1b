import type { Page } from 'playwright-core';

/**
 * What the mouse can use and the Tab key does not come to, one line each. Left out is what arrow keys go through: the
 * marks of a chart and the cells of a table.
 */
export async function unreachableByTab(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !(element as HTMLButtonElement).disabled && element.getAttribute('type') !== 'hidden',
      )
      .filter(
        (element) =>
          element.closest('svg, [role="application"], .figure-table td, .figure-table th') === null,
      );
    usable.forEach((element) => element.setAttribute('data-usable', ''));
    document.addEventListener('focusin', ({ target }) => (target as Element).removeAttribute('data-usable'));
    return usable.length;
  });
  const marks = await page.locator('svg:visible a[href]').count();
  // A radio button stands for its group; more presses than there are stops go round once more.
  for (let press = 0; press < count + marks + 5; press += 1) await page.keyboard.press('Tab');
  return page
    .locator('[data-usable]')
    .evaluateAll((left) => left.map(({ outerHTML }) => outerHTML.slice(0, 200)));
}
