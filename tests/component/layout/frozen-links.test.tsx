import type { ReactElement } from 'react';
import { act, render } from '@testing-library/react';
import { EmbedScreen } from '@/components/embed/EmbedScreen';
import { FigureCard } from '@/components/figure/FigureCard';
import { figureCard } from '@/components/figure/figure-card';
import { IndicatorScreen } from '@/components/indicator/IndicatorScreen';
import { CompareScreen } from '@/components/layout/CompareScreen';
import { CoverageScreen } from '@/components/layout/CoverageScreen';
import { ExploreScreen } from '@/components/layout/ExploreScreen';
import { OverviewScreen } from '@/components/layout/OverviewScreen';
import { ReportScreen } from '@/components/layout/ReportScreen';
import { parseCoverageQuery } from '@/lib/query/coverage-query';
import { parseOverviewQuery } from '@/lib/query/overview-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { parseCompareQuery } from '@/lib/query/parse-compare-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { parseReportQuery } from '@/lib/query/parse-report-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { frozenSnapshot } from '@/lib/series/snapshot';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));

const LOCALE = 'en';
const PLACE = { locale: LOCALE, origin: 'https://figures.example' } as const;
const LAOS_TRADE: readonly ParameterEntry[] = [
  ['indicator', 'trade-turnover'],
  ['pair', 'LA-VN'],
];

/** Pages that show figures, each as it is drawn from a snapshot and the parameters of its address. */
const PAGES: readonly [string, (snapshot: Snapshot, revision: readonly ParameterEntry[]) => ReactElement][] =
  [
    ['Explore', explore(LAOS_TRADE)],
    ['Explore with computed numbers', explore([...LAOS_TRADE, ['show', 'change']])],
    ['Explore as known earlier', explore([...LAOS_TRADE, ['known', '2023']])],
    ['Explore of everything', explore([])],
    ['a frame', frame],
    ['an indicator', indicator],
    ['a statement card', card],
    ['the overview', overview],
    ['a brief', brief([])],
    [
      'a brief of years without figures',
      brief([
        ['from', '1850'],
        ['to', '1851'],
      ]),
    ],
    ['years compared', compare([...LAOS_TRADE])],
    ['partners compared', compare([['by', 'partners']])],
    ['sides compared', compare([['by', 'sides']])],
    ['the coverage', coverage],
  ];

function explore(entries: readonly ParameterEntry[]) {
  return function page(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
    const parsing = parseExploreQuery([...entries, ...revision], snapshot.catalogue);
    const seen = { ...PLACE, frozen: null, accessed: '2026-11-22' };
    return <ExploreScreen snapshot={snapshot} parsing={parsing} {...seen} />;
  };
}

function frame(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
  const parsing = parseExploreQuery([...LAOS_TRADE, ...revision], snapshot.catalogue);
  return <EmbedScreen snapshot={snapshot} parsing={parsing} locale={LOCALE} frozen={null} />;
}

function indicator(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
  const parsing = parseExploreQuery(revision, snapshot.catalogue);
  const described = snapshot.catalogue.indicators.get('goods-exports')!;
  return <IndicatorScreen indicator={described} snapshot={snapshot} parsing={parsing} locale={LOCALE} />;
}

function card(snapshot: Snapshot) {
  const figure = snapshot.figures.find(({ id }) => id === 'baoquankhu7-2025-trade-turnover-2024')!;
  const view = figureCard(figure, snapshot, LOCALE, '', '2026-11-22');
  return <FigureCard card={view} locale={LOCALE} linesAround={null} />;
}

function overview(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
  const parsing = parseOverviewQuery(revision, snapshot.catalogue);
  return <OverviewScreen snapshot={snapshot} parsing={parsing} locale={LOCALE} />;
}

function brief(entries: readonly ParameterEntry[]) {
  return function page(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
    const parsing = parseReportQuery([...entries, ...revision], snapshot.catalogue);
    const told = { ...PLACE, madeOn: '2026-11-22' };
    return <ReportScreen pair="LA-VN" snapshot={snapshot} parsing={parsing} {...told} />;
  };
}

function compare(entries: readonly ParameterEntry[]) {
  return function page(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
    const parsing = parseCompareQuery([...entries, ...revision], snapshot.catalogue);
    return <CompareScreen snapshot={snapshot} parsing={parsing} locale={LOCALE} />;
  };
}

function coverage(snapshot: Snapshot, revision: readonly ParameterEntry[]) {
  const parsing = parseCoverageQuery(revision, snapshot.catalogue);
  return <CoverageScreen snapshot={snapshot} parsing={parsing} locale={LOCALE} />;
}

let live: Snapshot;

beforeAll(async () => {
  live = await readRealSnapshot();
});

/** Links to pages whose numbers depend on the revision; documents have none. */
function linksOf(container: HTMLElement): string[] {
  return [...container.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href')!)
    .filter((address) => /^\/en(\/(figures|indicators|explore|compare|coverage|report)|\?|$)/.test(address));
}

/** Draws a page and lets its table settle. */
const drawn = (page: ReactElement) => act(async () => render(page).container);

const formsOf = (container: HTMLElement) => [...container.querySelectorAll('form')];

describe.each(PAGES)('%s', (_name, page) => {
  it('keeps the revision that it is frozen to in every link and form', async () => {
    const container = await drawn(page(frozenSnapshot(live), [['revision', '1']]));
    const links = linksOf(container);
    expect(links).not.toEqual([]);
    expect(links.filter((address) => !/[?&]revision=1(&|$)/.test(address))).toEqual([]);
    expect(formsOf(container).filter((form) => new FormData(form).get('revision') !== '1')).toEqual([]);
  });

  it('names no revision while it is live', async () => {
    const container = await drawn(page(live, []));
    expect(linksOf(container).filter((address) => address.includes('revision='))).toEqual([]);
    expect(formsOf(container).filter((form) => new FormData(form).has('revision'))).toEqual([]);
  });
});
