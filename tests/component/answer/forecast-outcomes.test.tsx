import { render, screen, within } from '@testing-library/react';
import { ForecastOutcomes } from '@/components/answer/ForecastOutcomes';
import type { Figure } from '@/lib/figure/figure';
import { chartFigure, chartSnapshot, turnover } from '@/tests/fixtures/chart-figures';

const forecast = chartFigure(
  { id: 'forecast', value: '2500000000', as_written: '2,5 tỷ USD', period: '2025', nature: 'forecast' },
  'middle',
);

const showOutcomes = (figures: readonly Figure[]) =>
  render(
    <ForecastOutcomes
      figures={figures}
      query={{ prefer: null }}
      snapshot={chartSnapshot(figures)}
      locale="en"
    />,
  );

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('what was said to come, and what came', () => {
  it('stands side by side with who said it, when, and the verdict of the digits', () => {
    showOutcomes([...turnover, forecast]);
    expect(cellsOf(/2\.5 billion USD/)).toEqual([
      '2025',
      'Title of middle, about May 2022',
      '3 billion USD',
      'the same within rounding',
    ]);
    expect(screen.getByRole('link', { name: '2.5 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/forecast',
    );
    expect(screen.getByRole('link', { name: '3 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/year-2025',
    );
  });

  it('is not known where nothing is reported', () => {
    showOutcomes(turnover);
    expect(cellsOf(/^1 billion USD/)).toEqual([
      '2010',
      'Title of old, about 2008',
      'nothing reported',
      'not known',
    ]);
  });

  it('gives a target without a year no pace, but the latest that is known', () => {
    showOutcomes(turnover);
    expect(cellsOf(/^5 billion USD/)).toEqual([
      'no year stated',
      'Title of new, 30 January 2026',
      'latest known: 3 billion USD (2025)',
      'no year stated, so no pace',
    ]);
  });

  it('is not there where nothing was said', () => {
    const { container } = showOutcomes(turnover.filter(({ nature }) => nature === 'reported'));
    expect(container).toBeEmptyDOMElement();
  });
});
