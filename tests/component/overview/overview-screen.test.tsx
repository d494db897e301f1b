import { render, screen, within } from '@testing-library/react';
import { OverviewScreen } from '@/components/layout/OverviewScreen';
import { parseOverviewQuery } from '@/lib/query/overview-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const renderOverview = (locale: Locale = 'en', entries: ParameterEntry[] = []) =>
  render(
    <OverviewScreen
      snapshot={snapshot}
      parsing={parseOverviewQuery(entries, snapshot.catalogue)}
      locale={locale}
    />,
  );

const partner = (name: string) => within(screen.getByRole('region', { name }));
const rowOf = (name: string, indicator: RegExp) => partner(name).getByRole('row', { name: indicator });

describe('the overview', () => {
  it('tells a partner’s level with its source, its printed growth and its course', () => {
    renderOverview();
    const laos = partner('Viet Nam – Laos');
    const [level] = laos.getAllByRole('link', { name: '3 billion USD' });
    expect(level).toHaveAttribute('href', '/en/figures/vtcnews-trade-turnover-2025');
    const growth = laos.getAllByRole('link', { name: '+32.7%' })[0]!;
    expect(growth.closest('p')).toHaveTextContent('+32.7% on 2024 as printed');
    expect(laos.getAllByText(/^up between/)[0]!.closest('p')).toHaveTextContent(
      'up between 81% and 156% from over 1.37 billion USD in 2021 computed',
    );
  });

  it('tells the target, how far off it is, and why there is no pace', () => {
    renderOverview();
    const target = partner('Viet Nam – Laos').getByRole('heading', { name: 'Target' }).parentElement;
    expect(target).toHaveTextContent(
      '5–10 billion USD, no year stated: between 1.5 and 2.5 billion USD short of the low end, between 6.5 and 7.5 billion USD short of the high end computed',
    );
    expect(target).toHaveTextContent('Without a year there is no pace to reach it.');
    expect(within(target!).getByRole('link', { name: '3 other statements of a target' })).toHaveAttribute(
      'href',
      '/en/explore?indicator=trade-turnover&pair=LA-VN&nature=target',
    );
  });

  it('draws whole years only, and joins only years that follow one another', () => {
    renderOverview();
    const trend = partner('Viet Nam – Laos').getByRole('img');
    expect(trend).toHaveAccessibleName(/^Two-way trade turnover, whole years 2017–2025: 6 years/);
    expect(trend.querySelectorAll('circle')).toHaveLength(6);
    expect(trend.querySelectorAll('line[stroke]')).toHaveLength(3);
  });

  it('has a row for each key indicator, with its change', () => {
    renderOverview();
    const capital = rowOf('Viet Nam – Laos', /^Registered/);
    expect(capital).toHaveTextContent(/5\.82 billion USD/);
    expect(capital).toHaveTextContent(/up between 4% and 7% from 5\.5 billion USD .*computed/);
    expect(rowOf('Viet Nam – Laos', /^Scholarships/)).toHaveTextContent('no earlier number to compare with');
  });

  it('warns of a number with rivals that disagree', () => {
    renderOverview('vi');
    expect(rowOf('Việt Nam – Campuchia', /xuất khẩu/i)).toHaveTextContent('1 số liệu khác chưa thống nhất');
  });

  it('tells what is new and what is not settled, each with its statement', () => {
    renderOverview();
    const cambodia = partner('Viet Nam – Cambodia');
    expect(
      cambodia.getByText('statements disagree in 2 places; 2 likely slips of print'),
    ).toBeInTheDocument();
    expect(cambodia.getByRole('link', { name: '1.6 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/vietstock-2018-02-trade-turnover-by-kh-2016',
    );
    expect(cambodia.getByText('1 more')).toBeInTheDocument();
    const [newest] = within(
      cambodia.getByRole('heading', { name: /^What is new/ }).parentElement!,
    ).getAllByRole('listitem');
    expect(newest).toHaveTextContent(
      /^about February 2026 Tổng Bí thư Tô Lâm sắp thăm cấp Nhà nước tới Camp/,
    );
  });

  it('says of what is not reported what it is', () => {
    renderOverview('en', [['known', '2025-12-05']]);
    expect(screen.getAllByText(/^Two-way trade turnover \(target\)/)[0]!.closest('li')).toHaveTextContent(
      'Two-way trade turnover (target): 5 billion USD',
    );
  });

  it('has no empty list where nothing is unsettled', () => {
    renderOverview();
    const three = partner('Viet Nam – Cambodia – Laos');
    const unsettled = within(three.getByRole('heading', { name: 'What is not settled' }).parentElement!);
    expect(unsettled.getByText('No statements disagree.')).toBeInTheDocument();
    expect(unsettled.queryByRole('list')).not.toBeInTheDocument();
  });

  it('leads to the partner’s figures, comparison and coverage', () => {
    renderOverview('vi');
    const laos = partner('Việt Nam – Lào');
    expect(laos.getByRole('link', { name: 'Tra cứu số liệu Việt Nam – Lào' })).toHaveAttribute(
      'href',
      '/vi/explore?pair=LA-VN',
    );
    expect(laos.getByRole('link', { name: 'So sánh các năm, Việt Nam – Lào' })).toHaveAttribute(
      'href',
      '/vi/compare?pair=LA-VN',
    );
    expect(laos.getByRole('link', { name: 'Tình hình số liệu Việt Nam – Lào' })).toHaveAttribute(
      'href',
      '/vi/coverage?pair=LA-VN',
    );
  });

  it('tells what was known on a day, and passes the day on', () => {
    renderOverview('en', [['known', '2022-06']]);
    const laos = partner('Viet Nam – Laos');
    expect(screen.getByText('Only what documents dated up to June 2022 say.')).toBeInTheDocument();
    expect(laos.getAllByRole('link', { name: 'over 1.37 billion USD' })[0]).toBeInTheDocument();
    expect(laos.queryByRole('heading', { name: 'Target' })).not.toBeInTheDocument();
    expect(laos.getByRole('link', { name: /^Explore the figures/ })).toHaveAttribute(
      'href',
      '/en/explore?pair=LA-VN&known=2022-06',
    );
  });

  it('says which part of an address it cannot use', () => {
    renderOverview('en', [['pair', 'LA-VN']]);
    expect(screen.getByRole('alert')).toHaveTextContent('pair=LA-VN');
  });
});
