'use client';

import { usePathname } from 'next/navigation';
import type { SearchFormWords } from '@/components/search/SearchForm';
import { SearchForm } from '@/components/search/SearchForm';

interface SiteScreen {
  readonly address: string;
  readonly name: string;
}

interface SiteNavigationProps {
  readonly label: string;
  readonly screens: readonly SiteScreen[];
  /** The search page: a field where there is room for one, else a link; on that page itself the link alone. */
  readonly search: SiteScreen & { readonly words: SearchFormWords };
}

/** Links to the screens, the one at hand marked, and the search field of every page. */
export function SiteNavigation({ label, screens, search }: SiteNavigationProps) {
  const path = usePathname();
  const isSearchPage = path === search.address;
  return (
    <>
      <nav className="site-navigation" aria-label={label}>
        {screens.map(({ address, name }) => (
          <a key={address} href={address} aria-current={currentMark(path, address)}>
            {name}
          </a>
        ))}
        <a
          className={isSearchPage ? undefined : 'search-link'}
          href={search.address}
          aria-current={isSearchPage ? 'page' : undefined}
        >
          {search.name}
        </a>
      </nav>
      {!isSearchPage && <SearchForm address={search.address} words={search.words} />}
    </>
  );
}

/** `page` for the screen itself, `true` for a page under it. */
function currentMark(path: string, address: string): 'page' | 'true' | undefined {
  if (path === address) return 'page';
  return path.startsWith(`${address}/`) ? 'true' : undefined;
}
