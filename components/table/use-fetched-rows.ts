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
  /** Fetches every row, or the page where they are too many; gives back what it fetched, null when that failed. */
  readonly fetchRows: (page: number) => Promise<RowPage | null>;
}

/** The rows of a view beyond those that came with the page, fetched once when they are first needed. */
export function useFetchedRows(view: FigureTableView): FetchedRows {
  const identity = `${view.revision} ${view.rowsAddress}`;
  const [fetched, setFetched] = useState({ identity, pages: NO_PAGES });
  const underWay = useRef(new Map<string, Promise<RowPage | null>>());
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const pages = fetched.identity === identity ? fetched.pages : NO_PAGES;
  const inBrowser = view.selected <= MOST_ROWS_IN_BROWSER;
  const { rowsAddress } = view;

  const fetchRows = useCallback(
    (page: number) => {
      // All rows are of use only with what orders them; if that fails it is fetched anew when the reader does something.
      if (inBrowser) rowOrder.load().catch(() => undefined);
      const wanted = inBrowser ? ALL : page;
      const address = inBrowser ? rowsAddress : addressOfPage(rowsAddress, page);
      const key = `${identity} ${wanted}`;
      const known = underWay.current.get(key);
      if (known) return known;
      const answer = fetchPage(address).then((rowPage) => {
        if (rowPage === null) underWay.current.delete(key);
        else if (mounted.current) {
          setFetched((current) => ({
            identity,
            pages: new Map(current.identity === identity ? current.pages : NO_PAGES).set(wanted, rowPage),
          }));
        }
        return rowPage;
      });
      underWay.current.set(key, answer);
      return answer;
    },
    [identity, inBrowser, rowsAddress],
  );
  const whole = view.rows.length === view.selected ? view.rows : (pages.get(ALL)?.rows ?? null);
  return {
    all: whole,
    pageOf: (page) => (page === view.page ? view : pages.get(page)),
    fetchRows,
  };
}

async function fetchPage(address: string): Promise<RowPage | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    return answer.ok ? unpackRows((await answer.json()) as CompactRowPage) : null;
  } catch {
    return null;
  }
}

function addressOfPage(address: string, page: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}page=${page}`;
}
