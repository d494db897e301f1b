/** The chart alone, made to stand in frames of other pages. */
const EMBEDDABLE = /^\/(?:vi|en)\/embed$/;

/** Whether any other page may hold the page at this path in a frame. */
export function mayBeFramed(pathname: string): boolean {
  return EMBEDDABLE.test(pathname);
}

export interface PolicyOptions {
  /** Development needs `eval` for its error traces. */
  readonly development: boolean;
  /** Whether other pages may hold this one in a frame. */
  readonly framed: boolean;
}

/**
 * What a page may load: its own files, and the scripts that carry the nonce of this very answer. Style attributes are
 * allowed because charts drawn on the server place their parts with them. Where frames are open to all no directive says
 * so: `*` would leave out pages that are read from a file or inside of a program.
 */
export function contentSecurityPolicy(nonce: string, { development, framed }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    ...(framed ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
}
