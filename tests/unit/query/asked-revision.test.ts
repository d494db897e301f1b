import { askedRevision } from '@/lib/query/asked-revision';

test.each([
  [[['revision', '3']], 3],
  [
    [
      ['revision', ''],
      ['revision', '2'],
    ],
    2,
  ],
  [[['pair', 'LA-VN']], null],
  [[['revision', '0']], null],
  [[['revision', '1.5']], null],
  [[['revision', 'latest']], null],
] as const)('%j asks for %s', (entries, revision) => {
  expect(askedRevision(entries)).toBe(revision);
});
