'use client';

import { FailureMessage } from '@/components/layout/FailureMessage';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import { DEFAULT_LOCALE } from '@/lib/words/locale';
import './styles/all.css';

interface GlobalErrorPageProps {
  readonly retry: () => void;
}

/** Stands in for the whole document when even the layout could not be made. */
export default function GlobalErrorPage({ retry }: GlobalErrorPageProps) {
  return (
    <html lang={DEFAULT_LOCALE} style={LOOK_PROPERTIES}>
      <body>
        <FailureMessage onRetry={retry} />
      </body>
    </html>
  );
}
