'use client';

import type { ReactNode } from 'react';
import { ViewLink } from '@/components/filters/ViewLink';
import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';

interface SameViewLinkProps {
  readonly path: string;
  readonly pageQuery: ExploreQuery;
  /** What of the query the link changes. */
  readonly change: Partial<ExploreQuery>;
  readonly isShown?: boolean;
  readonly children: ReactNode;
}

/** A link to the same page with the chart drawn otherwise. */
export function SameViewLink({ path, pageQuery, change, isShown = false, children }: SameViewLinkProps) {
  return (
    <ViewLink
      href={viewAddress(path, { ...pageQuery, ...change })}
      next={(asked) => ({ ...asked, ...change })}
      {...(isShown ? { 'aria-current': 'true' } : {})}
    >
      {children}
    </ViewLink>
  );
}
