import { checkDataset } from '@/lib/dataset/check-dataset';
import { describeProblem } from '@/lib/dataset/problem';

test('the dataset of the repository is valid, and its numbers are those printed', async () => {
  const { summary, problems } = await checkDataset('data', process.env['DOCUMENT_TEXTS'] || null);
  expect(problems.map(describeProblem)).toEqual([]);
  expect(summary?.figures).toBeGreaterThan(0);
});
