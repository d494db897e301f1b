'use client';

import Link from 'next/link';
import type { AriaAttributes, MouseEvent, ReactNode } from 'react';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { useAskedViewIfAny } from './AskedView';

interface ViewLinkProps extends Pick<AriaAttributes, 'aria-current' | 'aria-label'> {
  /** The view at hand with the change. */
  readonly href: string;
  /** The view that was asked last, which may still be on its way, with the change. */
  readonly next: (asked: ExploreQuery) => ExploreQuery;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another view of the page. */
export function ViewLink({ next, ...link }: ViewLinkProps) {
  const view = useAskedViewIfAny();
  function handleClick(event: MouseEvent) {
    if (view === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.ask(next(view.asked), 'push');
  }
  return <Link {...link} prefetch={false} scroll={false} onClick={handleClick} />;
}
