import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';

interface QueryAhead {
  /** What the reader asks for, before the server has answered. */
  readonly ahead: ExploreQuery;
  readonly awaitsAnswer: boolean;
  /** Asks for another view of the same page, without a step of the browser's history. */
  readonly show: (query: ExploreQuery) => void;
}

/** The query of a page that asks for other views of itself and shows ahead of the answer what it can. */
export function useQueryAhead(query: ExploreQuery, path: string): QueryAhead {
  const router = useRouter();
  const [awaitsAnswer, startNavigation] = useTransition();
  const [ahead, showAhead] = useOptimistic(query);
  const show = (next: ExploreQuery) =>
    startNavigation(() => {
      showAhead(next);
      router.replace(viewAddress(path, next), { scroll: false });
    });
  return { ahead, awaitsAnswer, show };
}
