import { render, screen, within } from '@testing-library/react';
import { CoverageScreen } from '@/components/layout/CoverageScreen';
import { parseCoverageQuery } from '@/lib/query/coverage-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const LAOS_TRADE: ParameterEntry[] = [
  ['pair', 'LA-VN'],
  ['topic', 'trade'],
];

const renderCoverage = (entries: ParameterEntry[], locale: Locale = 'en') =>
  render(
    <CoverageScreen
      snapshot={snapshot}
      parsing={parseCoverageQuery(entries, snapshot.catalogue)}
      locale={locale}
    />,
  );

const rowOf = (indicator: string) =>
  within(screen.getByRole('rowheader', { name: indicator }).closest('tr') as HTMLElement);

describe('the coverage page', () => {
  it('is a table of indicators by years, latest first, with a body for each topic', () => {
    renderCoverage([['pair', 'LA-VN']]);
    const headers = screen.getAllByRole('columnheader').map((header) => header.textContent);
    expect(headers[0]).toBe('Indicator');
    expect(headers.indexOf('2025')).toBeLessThan(headers.indexOf('2021'));
    expect(headers).toEqual(expect.arrayContaining(['1990–1999', 'No period']));
    expect(screen.getByRole('rowheader', { name: 'Tourism' })).toHaveAttribute('scope', 'rowgroup');
  });

  it('leads from a cell to its figures', () => {
    renderCoverage(LAOS_TRADE);
    const cell = rowOf('Two-way trade turnover').getByRole('link', { name: /, 2022: / });
    expect(cell).toHaveAttribute('href', '/en/explore?indicator=trade-turnover&pair=LA-VN&from=2022&to=2022');
    expect(cell).toHaveAccessibleName(
      'Two-way trade turnover, 2022: 4 documents, part of a year only, 1 document for a longer period',
    );
    expect(cell).toHaveTextContent('4');
  });

  it('says in words and with a sign that statements disagree', () => {
    renderCoverage([
      ['pair', 'KH-VN'],
      ['topic', 'trade'],
    ]);
    const cell = rowOf('Two-way trade turnover').getByRole('link', { name: /, 2016: / });
    expect(cell).toHaveAccessibleName(/1 document, a whole year, statements disagree/);
    expect(cell).toHaveTextContent('1≠');
  });

  it('names the indicators of which nothing is stated', () => {
    renderCoverage(LAOS_TRADE);
    expect(screen.getByText(/^Nothing stated: .*Rank among trade partners/)).toBeInTheDocument();
  });

  it('tells years with a longer period only from years with nothing', () => {
    renderCoverage([
      ['pair', 'LA-VN'],
      ['topic', 'education'],
    ]);
    const row = rowOf('Students and pupils');
    const longer = row.getByRole('link', {
      name: 'Students and pupils, 2012: 1 document for a longer period',
    });
    expect(longer).toHaveTextContent('');
    expect(row.getAllByRole('cell').filter((cell) => cell.childElementCount === 0)).not.toHaveLength(0);
  });

  it('leads from a decade to its years', () => {
    renderCoverage(LAOS_TRADE);
    expect(screen.getByRole('link', { name: '1990–1999' })).toHaveAttribute(
      'href',
      '/en/coverage?topic=trade&pair=LA-VN&from=1990&to=1999',
    );
  });

  it('keeps the choice in its form and passes the date of knowledge on', () => {
    renderCoverage([...LAOS_TRADE, ['known', '2022-06']], 'vi');
    expect(screen.getByRole('combobox', { name: 'Các nước' })).toHaveDisplayValue('Việt Nam – Lào');
    expect(screen.getByRole('textbox', { name: 'Số liệu biết được đến' })).toHaveValue('2022-06');
    expect(
      screen.getByText('Chỉ gồm số liệu trong các tài liệu công bố đến hết tháng 6/2022.'),
    ).toBeInTheDocument();
    const cell = rowOf('Kim ngạch thương mại hai chiều').getByRole('link', { name: /, 2021: / });
    expect(cell).toHaveAttribute('href', expect.stringContaining('&known=2022-06'));
  });

  it('says which part of an address it cannot use', () => {
    renderCoverage([
      ['pair', 'LA-VN'],
      ['pair', 'KH-VN'],
      ['nature', 'target'],
      ['known', 'yesterday'],
    ]);
    const problems = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(problems.map((item) => item.querySelector('code')?.textContent)).toEqual([
      'nature=target',
      'known=yesterday',
      'pair=KH-VN',
    ]);
    expect(screen.getByRole('alert')).toHaveTextContent(/topic, pair, from, to, known/);
  });

  it('says that nothing is stated where nothing is', () => {
    renderCoverage([['known', '1950']]);
    expect(screen.getByRole('status')).toHaveTextContent('No document states anything for this choice.');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
