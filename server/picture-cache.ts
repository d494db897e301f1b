/** A picture as it is sent. */
export type Picture = Uint8Array | string;

/** Bytes of pictures that are kept. */
const MOST_KEPT = 64 * 1024 * 1024;

interface KeptPicture {
  readonly picture: Promise<Picture | null>;
  /** Bytes; 0 while it is being drawn. */
  size: number;
}

/** One cache a process; it stands on the global object because routes may be compiled into modules of their own. */
const shared = globalThis as { songPhuongPictureCache?: Map<string, KeptPicture> };

/**
 * The picture of this key, drawn by `draw` unless it is kept or being drawn already. Those asked for longest ago are
 * forgotten first; one that could not be drawn is not kept, nor that there is nothing to draw.
 */
export function keptPicture(key: string, draw: () => Promise<Picture | null>): Promise<Picture | null> {
  const cache = (shared.songPhuongPictureCache ??= new Map());
  const found = cache.get(key);
  cache.delete(key);
  const kept = found ?? begin(cache, key, draw);
  cache.set(key, kept);
  return kept.picture;
}

function begin(
  cache: Map<string, KeptPicture>,
  key: string,
  draw: () => Promise<Picture | null>,
): KeptPicture {
  const kept: KeptPicture = { picture: draw(), size: 0 };
  kept.picture.then(
    (picture) => {
      if (picture === null) cache.delete(key);
      else kept.size = Buffer.byteLength(picture);
      forgetOldest(cache);
    },
    () => cache.delete(key),
  );
  return kept;
}

function forgetOldest(cache: Map<string, KeptPicture>): void {
  let total = [...cache.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of cache) {
    if (total <= MOST_KEPT) return;
    cache.delete(key);
    total -= size;
  }
}
