import { openPage } from './open-page';

describe('“How did trade with Laos change from 2021 to 2025, who says so, and what do others say?”', () => {
  it('is answered in three clicks from the front page (docs/one-minute.md)', async () => {
    const page = await openPage('/en');
    const laos = page.getByRole('region', { name: 'Viet Nam – Laos', exact: true });
    await expect(laos.innerText()).resolves.toMatch(
      /Two-way trade turnover\s+3 billion USD\s+in 2025[\s\S]+from over 1\.37 billion USD in 2021/,
    );

    await laos.getByRole('link', { name: /^Chart and table/ }).click();
    await page.waitForURL('**/en/explore?*');
    await page
      .getByText('Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025')
      .first()
      .waitFor();
    const use = page.getByRole('region', { name: 'The number to use' });
    await use.getByText('was 3 billion USD in 2025, according to VTC News (30 January 2026)').waitFor();

    await use.getByRole('combobox', { name: 'Period' }).selectOption('2021');
    await use.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**at=2021*');
    await use.getByText('was over 1.37 billion USD in 2021, according to').waitFor();
    await use.getByText('No other statement of it.').waitFor();
    const expected = page.getByRole('region', { name: 'Said to come, and what came' });
    await expect(expected.innerText()).resolves.toMatch(
      /about 1\.3 billion USD[\s\S]+vietlao\.vietnam\.vn[\s\S]+came as expected/,
    );
  });

  it('shows one title, one subtitle and at most two lines of notes on the first screen', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN');
    const chart = page.getByRole('figure').first();
    await expect(page.getByRole('heading', { level: 2 }).first().innerText()).resolves.toBe(
      'Two-way trade turnover, Viet Nam – Laos, 1979–2025',
    );
    const title = await chart.getByRole('heading').boundingBox();
    expect(title!.y).toBeLessThan(320);
    await expect(chart.locator('figcaption > p').allInnerTexts()).resolves.toEqual([
      'Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; no reported full-year figure is known for 2022.',
      'billion USD',
    ]);
    const lines = await chart
      .locator('> div:last-child > p:not(:last-child)')
      .evaluateAll((notes) => notes.map((note) => note.getClientRects()[0]!.height));
    expect(lines).toHaveLength(2);
    expect(Math.max(...lines)).toBeLessThan(24);
  });
});
