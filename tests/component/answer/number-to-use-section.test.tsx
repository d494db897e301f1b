import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NumberToUseSection } from '@/components/answer/NumberToUseSection';
import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { chartFigure, chartSnapshot, turnover } from '@/tests/fixtures/chart-figures';

const rival = chartFigure(
  { id: 'rival', value: '1600000000', as_written: '1,6 tỷ USD', reporter: 'LA', lines: '12' },
  'old',
);
const figures = [...turnover, rival];

function showSection(
  changes: Partial<ExploreQuery>,
  shown: readonly Figure[] = figures,
  locale: Locale = 'en',
) {
  return render(
    <NumberToUseSection
      figures={shown}
      query={{ ...EVERY_FIGURE, ...changes }}
      snapshot={chartSnapshot(shown)}
      locale={locale}
    />,
  );
}

const answer = () => within(screen.getByRole('article'));

describe('the number to use', () => {
  it('is that of the latest whole year, with its caveats and a sentence', async () => {
    const user = userEvent.setup();
    showSection({});
    const section = within(screen.getByRole('region', { name: 'The number to use' }));
    expect(section.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Two-way trade turnover, Viet Nam – Laos',
    );
    expect(section.getByRole('link', { name: '3 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/year-2025',
    );
    expect(section.getByText('No other statement of it.')).toBeInTheDocument();
    expect(section.getByRole('list', { name: 'Keep in mind' })).toHaveTextContent(
      'the print allows anything between 2.5 and 3.5 billion USD',
    );
    const ready = within(section.getByRole('group', { name: 'Ready sentence' }));
    expect(
      ready.getByText(
        'Two-way trade between Viet Nam and Laos was 3 billion USD in 2025, according to “Title of new” (30 January 2026).',
      ),
    ).toBeInTheDocument();
    await user.click(ready.getByRole('button', { name: 'Copy the sentence' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Two-way trade between Viet Nam and Laos was 3 billion/,
    );
    expect(await ready.findByText('Copied')).toBeInTheDocument();
  });

  it('of a period with rivals says why it is the one, why they are not, and whether they agree', () => {
    showSection({ at: '2021' });
    expect(answer().getByRole('link', { name: 'over 1.37 billion USD' })).toBeInTheDocument();
    expect(answer().getByText(/Chosen by the rule: its reporter covers more periods\./)).toBeInTheDocument();
    const table = within(answer().getByRole('table', { name: '1 other statement: it does not agree' }));
    const row = within(table.getByRole('row', { name: /1\.6 billion USD/ }));
    expect(row.getByRole('link', { name: '1.6 billion USD' })).toHaveAttribute('href', '/en/figures/rival');
    expect(row.getByRole('link', { name: 'Title of old' })).toHaveAttribute(
      'href',
      '/en/documents/old?line=12#line-12',
    );
    expect(row.getByText(/its reporter covers fewer periods/)).toBeInTheDocument();
    expect(row.getByRole('cell', { name: 'does not' })).toBeInTheDocument();
    expect(row.getByRole('link', { name: 'use this document' })).toHaveAttribute(
      'href',
      '/en/explore?prefer=document.old&at=2021',
    );
    expect(row.getByRole('link', { name: 'use the statistics of Laos' })).toHaveAttribute(
      'href',
      '/en/explore?prefer=reporter.LA&at=2021',
    );
  });

  it('is what the reader prefers, with the way back to the rule', () => {
    showSection({ at: '2021', prefer: { kind: 'reporter', reporter: 'LA' } });
    expect(answer().getByRole('link', { name: '1.6 billion USD' })).toBeInTheDocument();
    expect(answer().getByText(/Chosen by you\./)).toBeInTheDocument();
    expect(screen.getByText(/you prefer the statistics of Laos/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Back to the rule' })).toHaveAttribute(
      'href',
      '/en/explore?at=2021',
    );
  });

  it('can be asked for another period by a form that keeps the view', () => {
    showSection({ at: '2021', pairs: ['LA-VN'] });
    const choice = screen.getByRole('combobox', { name: 'Period' });
    expect(choice).toHaveValue('2021');
    expect(within(choice).getByRole('group', { name: 'Whole years' })).toBeInTheDocument();
    expect(within(choice).getByRole('option', { name: 'January–April 2022' })).toHaveValue('2022-01/2022-04');
    const form = choice.closest('form')!;
    expect(form).toHaveAttribute('action', '/en/explore#number-to-use');
    expect([...new FormData(form)]).toEqual([
      ['at', '2021'],
      ['pair', 'LA-VN'],
    ]);
  });

  it('says so where nothing is reported for the period', () => {
    showSection({ at: '2019' });
    expect(answer().getByText('Nothing is reported for 2019.')).toBeInTheDocument();
  });

  it('is not there for targets alone', () => {
    const { container } = showSection(
      {},
      turnover.filter(({ nature }) => nature === 'target'),
    );
    expect(container).toBeEmptyDOMElement();
  });

  it('speaks Vietnamese', () => {
    showSection({ at: '2021' }, figures, 'vi');
    expect(screen.getByRole('region', { name: 'Số liệu nên dùng' })).toBeInTheDocument();
    expect(
      answer().getByText(/^Năm 2021, kim ngạch thương mại hai chiều Việt Nam – Lào đạt trên 1,37 tỷ USD/),
    ).toBeInTheDocument();
  });
});
