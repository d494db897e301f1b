import type { ReactElement } from 'react';

let renderer: Promise<{ renderToStaticMarkup: (element: ReactElement) => string }> | undefined;

/**
 * A component without hooks as text. The renderer is loaded here and nowhere else: it may not stand among what a page
 * imports, only behind a route.
 */
export async function renderMarkup(element: ReactElement): Promise<string> {
  renderer ??= import('react-dom/server');
  const { renderToStaticMarkup } = await renderer;
  return renderToStaticMarkup(element);
}
