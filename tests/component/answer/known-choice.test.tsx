import { render, screen } from '@testing-library/react';
import { KnownChoice } from '@/components/answer/KnownChoice';
import type { KnownDate } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { chartSnapshot, turnover } from '@/tests/fixtures/chart-figures';

const snapshot = chartSnapshot(turnover);

const showChoice = (known: KnownDate | null) =>
  render(
    <KnownChoice query={{ ...EVERY_FIGURE, pairs: ['LA-VN'], known }} snapshot={snapshot} locale="en" />,
  );

const field = () => screen.getByRole('combobox', { name: 'Documents dated up to', hidden: true });

describe('what was known on an earlier date', () => {
  it('is asked for by a form that keeps the view and offers the dates of the documents', () => {
    showChoice(null);
    expect(field()).toHaveValue('');
    expect(field()).toHaveAccessibleDescription('year, or year-month, such as 2022-06');
    const form = field().closest('form')!;
    expect(form).toHaveAttribute('action', '/en/explore');
    expect([...new FormData(form)]).toEqual([
      ['known', ''],
      ['pair', 'LA-VN'],
    ]);
    expect([...form.querySelectorAll('option')].map(({ value }) => value)).toEqual([
      '2026-01',
      '2022-05',
      '2008',
    ]);
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('says how many documents that were, and leads back to all', () => {
    showChoice({ edtf: '2022-06', lastDay: '2022-06-30' });
    expect(screen.getByRole('note')).toHaveTextContent(
      'What documents dated up to June 2022 said: 2 of 4 documents.',
    );
    expect(screen.getByRole('link', { name: 'Back to all documents' })).toHaveAttribute(
      'href',
      '/en/explore?pair=LA-VN',
    );
    expect(field()).toHaveValue('2022-06');
  });

  it('says so when nothing was known yet', () => {
    showChoice({ edtf: '1990', lastDay: '1990-12-31' });
    expect(screen.getByRole('note')).toHaveTextContent(
      'No document is dated up to 1990: nothing was known then. The earliest is of about 2008.',
    );
  });
});
