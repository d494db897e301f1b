import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countSheets } from '@/commands/print-page';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };
const BRIEFS = ['/vi/report/LA-VN?from=2020&to=2026', '/en/report/KH-VN'];

/** The page as Chromium prints it. */
async function printed(address: string): Promise<string> {
  const page = await openPage(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1');
}

describe('the brief of a pair', () => {
  it.each([
    ['/en/report/LA-VN?from=2020&to=2026', 'Viet Nam – Laos: cooperation in figures, 2020–2026'],
    ['/vi/report/LA-VN?from=2020&to=2026', 'Hợp tác Việt Nam – Lào qua số liệu, giai đoạn 2020–2026'],
  ])('%s has its title', async (address, title) => {
    const page = await openPage(address);
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(title);
    await expect(page.title()).resolves.toBe(`${title} – Song Phương`);
  });

  it.each(BRIEFS)('%s prints on two to four A4 sheets in its own font', async (address) => {
    const pdf = await printed(address);
    const sheets = countSheets(Buffer.from(pdf, 'latin1'));
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(4);
    const sizes = new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g));
    expect([...sizes]).toEqual([expect.stringMatching(/^\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]$/)]);
    const fonts = new Set(pdf.match(/\/BaseFont \/[A-Z]{6}\+[A-Za-z]+/g)?.map((font) => font.split('+')[1]));
    expect([...fonts].sort()).toEqual(['BeVietnamPro', 'SongPhuongArrow']);
  });

  it('leaves what only a screen needs off the paper', async () => {
    const page = await openPage('/en/report/LA-VN');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner').isVisible()).resolves.toBe(false);
    await expect(page.getByRole('button', { name: 'Show', exact: true }).isVisible()).resolves.toBe(false);
    await expect(page.getByRole('heading', { name: 'What to say' }).isVisible()).resolves.toBe(true);
  });

  it('covers other years when asked', async () => {
    const page = await openPage('/en/report/LA-VN');
    await page.getByLabel('From').fill('2000');
    await page.getByLabel('To', { exact: true }).fill('2005');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**/en/report/LA-VN?from=2000&to=2005');
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toContain('2000–2005');
  });

  it('leads from a mark to its document, and from a number to its statement', async () => {
    const page = await openPage('/en/report/LA-VN?from=2020&to=2026');
    await page.getByRole('link', { name: 'Source [1]' }).first().click();
    expect(new URL(page.url()).hash).toBe('#source-vtcnews-2026-01-30');
    await page.getByRole('link', { name: '3 billion USD', exact: true }).first().click();
    await page.waitForURL('**/en/figures/vtcnews-trade-turnover-2025');
  });

  it('tells in words what of its address could not be used', async () => {
    const page = await openPage('/vi/report/LA-VN?from=2026&to=2020&paper=A3');
    const notice = await page.getByRole('alert').filter({ hasText: 'paper=A3' }).innerText();
    expect(notice).toContain('Năm đầu lớn hơn năm cuối');
  });

  it.each(['/en/report/XX-YY', '/en/report/VN-LA', '/en/report'])('%s is no page', async (address) => {
    const answer = await fetch(`${process.env['APPLICATION_ADDRESS']}${address}`);
    expect(answer.status).toBe(404);
  });

  it.each(BRIEFS)('%s has no fault that a checker finds, and fits a phone', async (address) => {
    expect(await faultsOf(await openPage(address))).toEqual([]);
    const phone = await openPage(address, PHONE);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await faultsOf(phone)).toEqual([]);
  });
});

describe('npm run report', () => {
  const report = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'commands/report.ts', ...words], { encoding: 'utf8' });

  it('writes the brief as a PDF and says how many pages it has', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-report-test-'));
    const file = path.join(folder, 'brief.pdf');
    const address = process.env['APPLICATION_ADDRESS'] ?? '';
    const { status, stdout } = report(
      'LA-VN',
      '2020',
      '2026',
      '--lang',
      'vi',
      '--out',
      file,
      '--address',
      address,
    );
    const pdf = readFileSync(file);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(stdout).toBe(`Written: ${file}, ${countSheets(pdf)} pages.\n`);
  });

  it.each([
    [['CN-VN'], /^The dataset has no figure of CN-VN; it has figures of .*\.\n$/],
    [['LA-VN', '2026', '2020'], /^The first year, 2026, stands after the last, 2020\.\n$/],
    [['LA-VN', '--out', '/nowhere/brief.pdf'], /^The folder \/nowhere for the report cannot be written\.\n$/],
    [['LA-VN', '--address', 'http://localhost:1'], /^Nothing answers at http:\/\/localhost:1\.\n$/],
  ])('refuses %j in one sentence', (words, sentence) => {
    const { status, stderr } = report(...words);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
  });
});
