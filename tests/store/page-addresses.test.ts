import { namedPage } from '@/server/page-addresses';

test.each([
  '/',
  '/explore',
  '/embed',
  '/chart.png',
  '/explore/rows',
  '/explore/figures.csv',
  '/explore/figures.xlsx',
  '/explore/figures.json',
  '/explore/figures.zip',
])('%s is sent to the language of its reader', async (path) => {
  expect(await namedPage(path, [])).toBe('page-without-language');
});

test.each([
  '/explore/figures.pdf',
  '/explore/figures.csv/more',
  '/fr/chart.svg',
  '/fr/explore',
  '/nothing/lines',
])('%s is nothing', async (path) => {
  expect(await namedPage(path, [])).toBe('nothing');
});
