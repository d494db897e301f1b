import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };

describe('the overview', () => {
  it.each([
    ['en-GB', '/en', 'Where cooperation stands'],
    ['vi-VN', '/vi', 'Tổng quan hợp tác với các nước'],
  ])('is where a browser that speaks %s begins', async (locale, path, heading) => {
    const page = await openPage('/', { locale });
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(heading);
  });

  it('is behind the name of the site on every page', async () => {
    const page = await openPage('/vi/documents');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Song Phương/ })
      .click();
    await page.waitForURL('**/vi');
  });

  it('answers for Laos: the level, where it goes, how far the target is', async () => {
    const page = await openPage('/en');
    const laos = page.getByRole('region', { name: 'Viet Nam – Laos', exact: true });
    const text = await laos.innerText();
    expect(text).toMatch(/3 billion USD\s+in 2025/);
    expect(text).toMatch(/\+32\.7% on 2024 as printed/);
    expect(text).toMatch(/5–10 billion USD, no year stated: between 1\.5 and 2\.5 billion USD short/);
    await laos.getByRole('link', { name: '3 billion USD' }).first().click();
    await page.waitForURL('**/en/figures/vtcnews-trade-turnover-2025');
    await expect(page.getByText('3 tỷ USD').first().isVisible()).resolves.toBe(true);
  });

  it.each(['Việt Nam – Lào', 'Việt Nam – Campuchia'])('answers for %s on one screen', async (name) => {
    const page = await openPage('/vi');
    const partner = page.getByRole('region', { name, exact: true });
    await expect(partner.getByRole('row').count()).resolves.toBe(7);
    const [whole, unsettled] = await Promise.all([
      partner.boundingBox(),
      partner.locator('.partner-unsettled').boundingBox(),
    ]);
    const heightOfAnswers = unsettled!.y + unsettled!.height - whole!.y;
    expect(heightOfAnswers).toBeLessThanOrEqual(900);
  });

  it('says what is not settled, and leads to it', async () => {
    const page = await openPage('/vi');
    const cambodia = page.getByRole('region', { name: 'Việt Nam – Campuchia', exact: true });
    await expect(cambodia.getByRole('heading', { name: 'Số liệu chưa thống nhất' }).count()).resolves.toBe(1);
    await cambodia.getByRole('link', { name: '1,6 tỷ USD' }).click();
    await page.waitForURL('**/vi/figures/vietstock-2018-02-trade-turnover-by-kh-2016');
  });

  it('leads to every figure, comparison and coverage of the partner', async () => {
    const page = await openPage('/en');
    await page.getByRole('link', { name: 'Coverage of Viet Nam – Laos', exact: true }).click();
    await page.waitForURL('**/en/coverage?pair=LA-VN');
  });

  it('tells what was known on a day', async () => {
    const page = await openPage('/en?known=2022-06');
    const laos = page.getByRole('region', { name: 'Viet Nam – Laos', exact: true });
    expect(await laos.innerText()).toMatch(/over 1\.37 billion USD\s+in 2021/);
  });

  it.each(['/en', '/vi', '/vi?known=2022-06'])(
    '%s has no fault that a checker finds, and fits a phone',
    async (address) => {
      expect(await faultsOf(await openPage(address))).toEqual([]);
      const phone = await openPage(address, PHONE);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await faultsOf(phone)).toEqual([]);
    },
  );
});
