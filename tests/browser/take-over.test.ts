import { readDrawing } from './drawing';
import { openPage } from './open-page';

const ADDRESS = '/en/explore?indicator=trade-turnover&pair=LA-VN';

describe('when the browser takes the chart over', () => {
  it.each([
    [340, 360],
    [720, 800],
    [1040, 1280],
  ])('at %i px nothing moves', async (chartWidth, windowWidth) => {
    const page = await openPage(ADDRESS, { viewport: { width: windowWidth, height: 1200 } });
    const figure = page.getByRole('figure');
    const drawing = figure.locator('svg:visible');
    await expect(drawing.getAttribute('width')).resolves.toBe(String(chartWidth));
    await expect(figure.getAttribute('data-chart-state')).resolves.toBe('server');
    const before = await readDrawing(page);
    expect(Object.keys(before).length).toBeGreaterThan(25);

    await figure.hover({ position: { x: 5, y: 5 } });
    await page.locator('[data-chart-state="interactive"]').waitFor();
    await page.mouse.move(0, 0);
    expect(await readDrawing(page)).toEqual(before);
  });

  it('a mark tells what is stated for it', async () => {
    const page = await openPage(ADDRESS);
    await page.getByRole('figure').hover({ position: { x: 5, y: 5 } });
    await page.locator('[data-chart-state="interactive"]').waitFor();
    await page.locator('[data-mark="history-trade-turnover-1993"]').hover();
    const told = page.getByRole('application').getByRole('status');
    await told.getByText('56.3 million USD').waitFor();
    await told.getByText('56,3 triệu USD').waitFor();
  });

  it('the chart of a new selection starts from the server again', async () => {
    const page = await openPage(ADDRESS);
    await page.getByRole('figure').hover({ position: { x: 5, y: 5 } });
    await page.locator('[data-chart-state="interactive"]').waitFor();
    await page.getByRole('link', { name: 'Remove the filter Viet Nam – Laos' }).click();
    await page.waitForURL('**/en/explore?indicator=trade-turnover');
    await page.locator('[data-chart-state="server"]').waitFor();
  });

  it('what the server drew stays as it came; another view is drawn in the browser, at the width that fits', async () => {
    const page = await openPage(ADDRESS, { viewport: { width: 800, height: 1200 } });
    const widths = () =>
      page
        .locator('[data-chart-state="server"] svg[role="group"]')
        .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute('width')));
    await page.waitForLoadState('networkidle');
    expect(await widths()).toEqual(['340', '720', '1040']);
    await page.getByRole('link', { name: 'Remove the filter Viet Nam – Laos' }).click();
    await page.waitForURL('**/en/explore?indicator=trade-turnover');
    await page.locator('[data-chart-state="server"] svg[role="group"]').nth(1).waitFor({ state: 'detached' });
    expect(await widths()).toEqual(['720']);
  });

  it('the model of a chart comes with its page, its drawings once', async () => {
    const page = await openPage(ADDRESS);
    const html = await (await page.request.get(ADDRESS)).text();
    expect(html.match(/data-mark="history-trade-turnover-1993"/g)).toHaveLength(3);
    expect(html).not.toContain(String.raw`\"data-mark\"`);
  });
});
