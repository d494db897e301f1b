import { render, screen, within } from '@testing-library/react';
import { ReportScreen } from '@/components/layout/ReportScreen';
import type { ParameterEntry } from '@/lib/query/parameters';
import { parseReportQuery } from '@/lib/query/parse-report-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

interface Asked {
  readonly pair?: string;
  readonly locale?: Locale;
  readonly entries?: readonly ParameterEntry[];
  readonly origin?: string;
}

const YEARS: readonly ParameterEntry[] = [
  ['from', '2020'],
  ['to', '2026'],
];

const entriesOf = (from: number, to: number): readonly ParameterEntry[] => [
  ['from', String(from)],
  ['to', String(to)],
];

const renderReport = ({ pair = 'LA-VN', locale = 'en', entries = YEARS, origin = '' }: Asked = {}) =>
  render(
    <ReportScreen
      pair={pair}
      snapshot={snapshot}
      parsing={parseReportQuery(entries, snapshot.catalogue)}
      locale={locale}
      origin={origin}
      madeOn="2026-11-22"
    />,
  );

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the brief', () => {
  it('says what it is, of when, and from which data', () => {
    renderReport();
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent('Viet Nam – Laos: cooperation in figures, 2020–2026');
    expect(screen.getByText('22 November 2026')).toBeInTheDocument();
    expect(screen.getByText('revision 1, loaded 21 November 2026')).toBeInTheDocument();
  });

  it('reads in Vietnamese as an official would write', () => {
    renderReport({ locale: 'vi' });
    expect(screen.getByText('Báo cáo tóm tắt')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Hợp tác Việt Nam – Lào qua số liệu, giai đoạn 2020–2026',
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Nội dung chính',
      'Mức gần nhất và thay đổi theo lĩnh vực',
      'Biểu đồ',
      'Mục tiêu và dự kiến',
      'Số liệu chưa thống nhất',
      'Nguồn số liệu',
    ]);
  });

  it('opens with five sentences, each with its caveat and its source', () => {
    renderReport();
    const sentences = section('What to say').getAllByRole('listitem');
    expect(sentences).toHaveLength(5);
    expect(sentences[0]).toHaveTextContent(
      /^Two-way trade between Viet Nam and Laos was 3 billion USD in 2025/,
    );
    expect(sentences[0]).toHaveTextContent(/\+32\.7% on 2024.*Note: /);
    const mark = within(sentences[0]!).getByRole('link', { name: 'Source [1]' });
    const target = document.querySelector(mark.getAttribute('href')!);
    expect(target).toHaveTextContent(/VTC News, 30 January 2026/);
  });

  it('tells levels and changes, printed ones apart from computed ones', () => {
    renderReport();
    const table = section('Latest levels and changes');
    expect(table.getByRole('row', { name: /^Two-way trade turnover/ })).toHaveTextContent(
      /3 billion USD in 2025.*\+32\.7% on 2024 as printed/,
    );
    expect(table.getByRole('row', { name: /^Investment projects/ })).toHaveTextContent(
      /274 projects as of November 2025.*from 256 projects.*computed/,
    );
    expect(table.getByRole('row', { name: /^Visitor arrivals/ })).toHaveTextContent('Laos → Viet Nam');
    expect(table.getByRole('link', { name: 'coverage of Viet Nam – Laos' })).toHaveAttribute(
      'href',
      '/en/coverage?pair=LA-VN&from=2020&to=2026',
    );
  });

  it('calls a printed growth of a balance that of the deficit', () => {
    renderReport({ pair: 'KH-VN', entries: entriesOf(2022, 2022) });
    const table = section('Latest levels and changes');
    expect(table.getByRole('row', { name: /^Balance of goods trade/ })).toHaveTextContent(
      /−1\.799 billion USD in 2022.*\+55\.25% on 2021 as printed, of the deficit/,
    );
  });

  it('counts what has no row, whether or not others have one', () => {
    const { unmount } = renderReport();
    const levels = () => section('Latest levels and changes');
    expect(
      levels().getByText(/^14 more indicators have figures in these years .*: see the/),
    ).toBeInTheDocument();
    unmount();
    renderReport({ pair: 'KH-LA-VN', entries: entriesOf(1981, 1986) });
    expect(levels().getByText(/^2 indicators have figures in these years .*: see the/)).toBeInTheDocument();
  });

  it('numbers the source of every sentence', () => {
    renderReport({ pair: 'KH-LA-VN', entries: entriesOf(1981, 1986) });
    const sentences = section('What to say').getAllByRole('listitem');
    expect(sentences).toHaveLength(4);
    const marks = sentences.map(
      (sentence) => within(sentence).getAllByRole('link', { name: /^Source/ }).length,
    );
    expect(marks).toEqual([1, 1, 1, 1]);
  });

  it('draws small charts with title, unit and sources', () => {
    renderReport();
    const charts = section('Charts').getAllByRole('figure');
    expect(charts).toHaveLength(4);
    expect(charts[1]).toHaveAccessibleName('Registered investment capital (Viet Nam → Laos), 2022–2025');
    expect(within(charts[1]!).getByText('billion USD')).toBeInTheDocument();
    expect(within(charts[1]!).getAllByRole('link', { name: /^Source/ }).length).toBeGreaterThan(1);
  });

  it('tells how far the target is, and no pace without a year', () => {
    renderReport();
    const targets = section('Targets and forecasts');
    expect(targets.getByRole('listitem')).toHaveTextContent(
      /5–10 billion USD, no year stated\. Latest: 3 billion USD in 2025; between 1\.5 and 2\.5 billion USD short/,
    );
    expect(targets.getByText(/by about 2028 or 2029\. Without a year there is no pace/)).toBeInTheDocument();
    expect(targets.getByRole('row', { name: /forecast\): about 1\.3 billion USD/ })).toHaveTextContent(
      /2021over 1\.37 billion USD/,
    );
  });

  it('tells what is not settled, with the documents that say so', () => {
    renderReport({ pair: 'KH-VN' });
    const [disagreement, slip] = section('What is not settled').getAllByRole('listitem');
    expect(disagreement).toHaveTextContent(/2021: 4\.7 billion USD .* or 4\.91 billion USD/);
    expect(within(disagreement!).getAllByRole('link', { name: /^Source/ })).toHaveLength(2);
    expect(slip).toHaveTextContent(/printed .*, read as/);
  });

  it('puts the host that it is served under on paper, but none that only this machine knows', () => {
    const frozen = /^This brief as it stands, data revision 1/;
    const { unmount } = renderReport({ origin: 'https://figures.example' });
    expect(screen.getByRole('link', { name: frozen })).toHaveTextContent(
      'https://figures.example/en/report/LA-VN?from=2020&to=2026&revision=1',
    );
    unmount();
    renderReport({ origin: 'http://localhost:3000' });
    expect(screen.getByRole('link', { name: frozen })).toHaveTextContent(/: \/en\/report\/LA-VN/);
  });

  it('tells what of its address could not be used', () => {
    renderReport({ entries: [['from', 'soon']] });
    expect(screen.getByRole('alert')).toHaveTextContent('from=soon');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2021–2026');
  });

  it('says so when no document states anything of the years', () => {
    renderReport({
      locale: 'vi',
      entries: [
        ['from', '1901'],
        ['to', '1902'],
      ],
    });
    expect(
      screen.getByText(/Chưa có tài liệu nào nêu số liệu Việt Nam – Lào cho giai đoạn 1901–1902/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
