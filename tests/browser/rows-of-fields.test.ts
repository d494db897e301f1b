/** Fields, folds and the button of a form stand on one line and are equally high. */
import { openPage } from './open-page';

it.each([
  ['/en/explore', '.filter-form :is(.search-field input, .filter > summary, .button)', 9],
  ['/vi/compare?indicator=trade-turnover', '.compare-form :is(select, .compare-summary, .button)', 5],
  ['/en/compare?by=partners', '.compare-form :is(select, .compare-summary, .button)', 6],
  ['/en/coverage', '.coverage-form :is(select, input, .button)', 6],
  ['/vi/report/LA-VN', '.report-years :is(input, .button)', 3],
])('the form of %s', async (address, selector, count) => {
  const page = await openPage(address);
  const boxes = await page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return { top: Math.round(top), height: Math.round(height) };
    }),
  );
  expect(boxes).toHaveLength(count);
  expect(boxes).toEqual(boxes.map(() => boxes[0]));
});
