'use client';

import type { ReactNode } from 'react';
import { createContext, useContext, useLayoutEffect, useState } from 'react';
import { tidySearch } from '@/lib/query/explore-query';

interface LiveSearch {
  /** What stands in the search field. */
  readonly text: string;
  /** Whether the rows at hand are not yet the answer to what stands in the field. */
  readonly awaitsAnswer: boolean;
  readonly type: (text: string) => void;
  /** To be called when the text of the field is sent to the server. */
  readonly ask: () => void;
}

const LiveSearchContext = createContext<LiveSearch>({
  text: '',
  awaitsAnswer: false,
  type: () => undefined,
  ask: () => undefined,
});

interface LiveSearchProviderProps {
  /** The search that was asked last, and the one that the page at hand answers. */
  readonly asked: string;
  readonly answered: string;
  readonly children: ReactNode;
}

/** Holds the text of the search field, so that the table can follow it before the server has answered. */
export function LiveSearchProvider({ asked, answered, children }: LiveSearchProviderProps) {
  const [field, setField] = useState({ text: asked, asked });
  // What the field itself asked leaves it as it is; anything else (a removed filter, the back button) fills it.
  // Only once it is shown: an answer still being drawn may be put off by the next key, and must leave no trace.
  useLayoutEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is set while drawing outlives a put-off drawing
    setField((current) => (asked === current.asked ? current : { text: asked, asked }));
  }, [asked]);
  const value: LiveSearch = {
    text: field.text,
    awaitsAnswer: tidySearch(field.text) !== answered,
    type: (text) => setField((current) => ({ ...current, text })),
    ask: () => setField((current) => ({ ...current, asked: tidySearch(current.text) })),
  };
  return <LiveSearchContext value={value}>{children}</LiveSearchContext>;
}

/** The search as it is being typed. */
export function useLiveSearch(): LiveSearch {
  return useContext(LiveSearchContext);
}
