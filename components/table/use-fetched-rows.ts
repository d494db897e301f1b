import { useCallback, useEffect, useRef, useState } from 'react';
import type { CompactRowPage } from './compact-rows';
import { unpackRows } from './compact-rows';
import type { FigureRowView, FigureTableView, RowPage } from './figure-row';
import { MOST_ROWS_IN_BROWSER } from './figure-row';
import { rowOrder } from './row-order';

/** Stands for the page of all rows. */
const ALL = 0;
const NO_PAGES: ReadonlyMap<number, RowPage> = new Map();

export interface FetchedRows {
  /** Every row of the view with its places; null until they are there, and where they are too many. */
  readonly all: readonly FigureRowView[] | null;
  /** A page of rows in the server's order; undefined until it is there. */
  readonly pageOf: (page: number) => RowPage | undefined;
  /** Whether rows that were asked for last did not come. */
  readonly failed: boolean;
  /** Fetches every row, or the page where they are too many. */
  readonly fetchRows: (page: number) => Promise<void>;
}

/** What has come of one view. */
interface Fetched {
  readonly identity: string;
  readonly pages: ReadonlyMap<number, RowPage>;
  readonly failed: boolean;
}

/** The rows of a view beyond those that came with the page, fetched once when they are first needed. */
export function useFetchedRows(view: FigureTableView): FetchedRows {
  const identity = `${view.revision} ${view.rowsAddress}`;
  const [latest, setLatest] = useState<Fetched>({ identity, pages: NO_PAGES, failed: false });
  const underWay = useRef(new Map<number, AbortController>());
  useEffect(() => {
    const requests = underWay.current;
    // Another view has no use for what this one asked for.
    return () => {
      for (const request of requests.values()) request.abort();
      requests.clear();
    };
  }, [identity]);
  const { pages, failed } = latest.identity === identity ? latest : { pages: NO_PAGES, failed: false };
  const inBrowser = view.selected <= MOST_ROWS_IN_BROWSER;
  const { rowsAddress } = view;

  const fetchRows = useCallback(
    async (page: number) => {
      // All rows are of use only with what orders them; if that fails it is fetched anew when the reader does something.
      if (inBrowser) rowOrder.load().catch(() => undefined);
      const wanted = inBrowser ? ALL : page;
      if (underWay.current.has(wanted)) return;
      const request = new AbortController();
      underWay.current.set(wanted, request);
      const address = inBrowser ? rowsAddress : addressOfPage(rowsAddress, page);
      const rowPage = await fetchPage(address, request.signal);
      if (request.signal.aborted) return;
      underWay.current.delete(wanted);
      setLatest((before) => {
        const known = before.identity === identity ? before.pages : NO_PAGES;
        return {
          identity,
          pages: rowPage === null ? known : new Map(known).set(wanted, rowPage),
          failed: rowPage === null,
        };
      });
    },
    [identity, inBrowser, rowsAddress],
  );
  const whole = view.rows.length === view.selected ? view.rows : (pages.get(ALL)?.rows ?? null);
  return {
    all: whole,
    pageOf: (page) => (page === view.page ? view : pages.get(page)),
    failed,
    fetchRows,
  };
}

/** Null when the rows did not come. */
async function fetchPage(address: string, signal: AbortSignal): Promise<RowPage | null> {
  try {
    const answer = await fetch(address, { signal, headers: { accept: 'application/json' } });
    return answer.ok ? unpackRows((await answer.json()) as CompactRowPage) : null;
  } catch {
    return null;
  }
}

function addressOfPage(address: string, page: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}page=${page}`;
}
