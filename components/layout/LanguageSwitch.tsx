'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { MouseEvent } from 'react';
import { sameViewAddress } from '@/lib/link/addresses';
import type { Locale } from '@/lib/words/locale';
import { LOCALES } from '@/lib/words/locale';

interface LanguageSwitchProps {
  readonly current: Locale;
  readonly label: string;
  /** Every language's name in itself. */
  readonly names: Readonly<Record<Locale, string>>;
}

/** Links to the same view in every language. They load the page anew, so that its language is set for all readers. */
export function LanguageSwitch({ current, label, names }: LanguageSwitchProps) {
  const path = usePathname();
  const entries = [...useSearchParams().entries()];
  return (
    <nav className="language-switch" aria-label={label}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={sameViewAddress(path, entries, locale)}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? 'true' : undefined}
          onClick={keepPlaceOnPage}
        >
          {names[locale]}
        </a>
      ))}
    </nav>
  );
}

/** Servers are not told the part of an address after `#`: the link takes it along when it is followed. */
function keepPlaceOnPage(event: MouseEvent<HTMLAnchorElement>): void {
  event.currentTarget.hash = window.location.hash;
}
