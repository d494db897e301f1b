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
  /** Sources of the style sheets that stand in the page itself. */
  readonly styles: readonly string[];
}

/**
 * What a page may load: its own files, the scripts that carry the nonce of this very answer,
 * and the style sheets that were made for it. Style attributes are
 * allowed because charts drawn on the server place their parts with them. Where frames are open to all no directive says
 * so: `*` would leave out pages that are read from a file or inside of a program.
 */
export function contentSecurityPolicy(nonce: string, { development, framed, styles }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    ["style-src 'self'", `'nonce-${nonce}'`, ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    ...(framed ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
}
