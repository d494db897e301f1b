import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { TellHeight } from '@/components/embed/TellHeight';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import { DEFAULT_LOCALE, isLocale } from '@/lib/words/locale';
import '../../styles/embed.css';

interface EmbedLayoutProps {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

/** Frames answer from the revision of the moment and carry a nonce: none is made ahead. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** What stands in another page's frame is found there, and at the view that it leads to. */
export const metadata: Metadata = { robots: { index: false } };

/** The document of a frame: nothing but its content. Links leave the frame, where other pages could not be shown. */
export default async function EmbedLayout({ children, params }: EmbedLayoutProps) {
  const { locale } = await params;
  return (
    <html lang={isLocale(locale) ? locale : DEFAULT_LOCALE} style={LOOK_PROPERTIES}>
      <head>
        <base target="_blank" />
      </head>
      <body>
        <main>{children}</main>
        <TellHeight />
      </body>
    </html>
  );
}
