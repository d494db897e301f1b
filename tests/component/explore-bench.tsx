import { startTransition, useEffect, useState } from 'react';
import { AskedViewProvider } from '@/components/filters/AskedView';
import { FilterBar } from '@/components/filters/FilterBar';
import { FigureTable } from '@/components/table/FigureTable';
import { figureTableView } from '@/components/table/figure-table-view';
import { figureTableWords } from '@/components/table/figure-table-words';
import { explorePath } from '@/lib/link/addresses';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Locale } from '@/lib/words/locale';
import { testSnapshot } from '../fixtures/test-snapshot';

/** The steps that the screen asked the router for, oldest first, as "push /en/explore?…". */
export const routerSteps: string[] = [];

let followAddress: (address: string) => void = () => undefined;
/** What answers wait for. */
let held: Promise<void> | null = null;

/** From now on answers are on their way until the function that is given back is called. */
export function holdAnswers(): () => void {
  let release: () => void = () => undefined;
  held = new Promise((resolve) => (release = resolve));
  return () => {
    held = null;
    release();
  };
}

/** Stands in for Next's router: remembers the step and shows what the address asks for. */
export const benchRouter = {
  push: (address: string) => step('push', address),
  replace: (address: string) => step('replace', address),
};

function step(kind: string, address: string): void {
  routerSteps.push(`${kind} ${address}`);
  if (held === null) return followAddress(address);
  const wait = held;
  startTransition(async () => {
    await wait;
    startTransition(() => followAddress(address));
  });
}

interface ExploreBenchProps {
  readonly address: string;
  readonly locale?: Locale;
}

/** Filters and table over the test figures, answering addresses as the server does. */
export function ExploreBench({ address, locale = 'en' }: ExploreBenchProps) {
  const [current, setCurrent] = useState(address);
  useEffect(() => {
    followAddress = setCurrent;
  }, []);
  const { query } = parseExploreQuery(new URL(current, 'http://bench').searchParams, testSnapshot.catalogue);
  const figures = selectFigures(testSnapshot, query);
  return (
    <AskedViewProvider query={query} path={explorePath(locale)}>
      <FilterBar snapshot={testSnapshot} query={query} locale={locale} />
      <FigureTable
        view={figureTableView(figures, query, testSnapshot, locale)}
        words={figureTableWords(locale)}
        caption={`${figures.length} figures`}
        locale={locale}
      />
    </AskedViewProvider>
  );
}
