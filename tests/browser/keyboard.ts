import type { Page } from 'playwright-core';

/**
 * What the mouse can use and the Tab key does not come to, one line each. Left out is what arrow keys go through: the
 * marks of a chart and the cells of a table.
 */
export async function unreachableByTab(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    );
    usable
      .filter(
        (element) =>
          element.closest('svg, [role="application"], .figure-table td, .figure-table th') === null,
      )
      .forEach((element) => element.setAttribute('data-usable', ''));
    document.addEventListener('focusin', ({ target }) => (target as Element).removeAttribute('data-usable'));
    return usable.length;
  });
  // Frames that scroll are stops too; presses beyond the last stop begin anew.
  for (let press = 0; press < stops + 40; press += 1) await page.keyboard.press('Tab');
  return page
    .locator('[data-usable]')
    .evaluateAll((left) => left.map(({ outerHTML }) => outerHTML.slice(0, 200)));
}
