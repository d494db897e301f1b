import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withReportDatabase } from '@/commands/report-database';
import { databasePathOf, databaseUrlFromEnvironment } from '@/lib/store/database-file';

test('a brief on the dataset of the program is made from its database', async () => {
  const print = jest.fn(async () => {});
  await withReportDatabase('data', print);
  await withReportDatabase(path.resolve('data'), print);
  expect(print.mock.calls).toEqual([[databaseUrlFromEnvironment()], [databaseUrlFromEnvironment()]]);
});

test('a brief on another dataset leaves the database of the program alone, and nothing behind', async () => {
  let file = '';
  await withReportDatabase('drafts', async (databaseUrl) => {
    file = databasePathOf(databaseUrl);
    writeFileSync(file, '');
    expect(databaseUrl).not.toBe(databaseUrlFromEnvironment());
  });
  expect(existsSync(path.dirname(file))).toBe(false);
});

test('what goes wrong meanwhile is told', async () => {
  const print = () => Promise.reject(new Error('no brief'));
  await expect(withReportDatabase('drafts', print)).rejects.toThrow('no brief');
});
