'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { createContext, useContext, useOptimistic, useTransition } from 'react';
import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { LiveSearchProvider } from './LiveSearch';

/** Another view of the page is a new step of the browser's history, or takes the place of the one at hand. */
export type HistoryStep = 'push' | 'replace';

export interface AskedView {
  /** The query that was asked last: that of the view at hand, or of the one on its way. */
  readonly asked: ExploreQuery;
  /** The page, without parameters. */
  readonly path: string;
  readonly awaitsAnswer: boolean;
  readonly ask: (next: ExploreQuery, step: HistoryStep) => void;
}

const AskedViewContext = createContext<AskedView | null>(null);

interface AskedViewProviderProps {
  /** What the page at hand answers. */
  readonly query: ExploreQuery;
  readonly path: string;
  readonly children: ReactNode;
}

/**
 * Holds what is asked of a page of figures, once for everything on it that asks for another view: each change is one of
 * what was asked last, so that none is lost while an answer is on its way.
 */
export function AskedViewProvider({ query, path, children }: AskedViewProviderProps) {
  const router = useRouter();
  const [awaitsAnswer, startNavigation] = useTransition();
  const [asked, showAhead] = useOptimistic(query);
  const ask = (next: ExploreQuery, step: HistoryStep) =>
    startNavigation(() => {
      showAhead(next);
      router[step](viewAddress(path, next), { scroll: false });
    });
  return (
    <AskedViewContext value={{ asked, path, awaitsAnswer, ask }}>
      <LiveSearchProvider asked={asked.search} answered={query.search}>
        {children}
      </LiveSearchProvider>
    </AskedViewContext>
  );
}

/** What is asked of the page; null on a page that shows no figures by such a query. */
export function useAskedViewIfAny(): AskedView | null {
  return useContext(AskedViewContext);
}

/** What is asked of the page. */
export function useAskedView(): AskedView {
  const view = useContext(AskedViewContext);
  if (view === null) throw new Error('There is no AskedViewProvider around this part of the page.');
  return view;
}
