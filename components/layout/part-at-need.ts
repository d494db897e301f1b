import { useEffect, useSyncExternalStore } from 'react';

/** A part of the code that no page begins with. */
export interface PartAtNeed<Part> {
  /** The part; null until it has been fetched. */
  readonly atHand: () => Part | null;
  /** Fetches the part, once; anew after it could not be fetched. */
  readonly load: () => Promise<Part>;
  /** The same for those who are being drawn: null where it could not be fetched, which they must not try again at once. */
  readonly firstTried: () => Promise<Part | null>;
  /** Calls back when the part is there; gives back what ends that. */
  readonly listen: (listener: () => void) => () => void;
}

const SIGNS_OF_A_READER = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** A part of the code that is fetched when it is first needed. */
export function partAtNeed<Part>(fetchPart: () => Promise<Part>): PartAtNeed<Part> {
  let part: Part | null = null;
  let loading: Promise<Part> | null = null;
  let firstOutcome: Promise<Part | null> | null = null;
  const listeners = new Set<() => void>();
  async function fetchAndTell(): Promise<Part> {
    try {
      const fetched = await fetchPart();
      part = fetched;
      for (const listener of listeners) listener();
      return fetched;
    } catch (error) {
      loading = null;
      throw error;
    }
  }
  const load = () => (loading ??= fetchAndTell());
  return {
    atHand: () => part,
    load,
    firstTried: () => (firstOutcome ??= load().catch(() => null)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Fetches a part as soon as the reader does anything on the page; gives it back once it is there. */
export function usePartOnceReaderActs<Part>(part: PartAtNeed<Part>): Part | null {
  useEffect(() => {
    // What fails now is tried again when it is needed.
    const loadAhead = () => void part.load().catch(() => undefined);
    const options = { once: true, passive: true };
    for (const sign of SIGNS_OF_A_READER) document.addEventListener(sign, loadAhead, options);
    return () => {
      for (const sign of SIGNS_OF_A_READER) document.removeEventListener(sign, loadAhead);
    };
  }, [part]);
  return useSyncExternalStore(part.listen, part.atHand, () => null);
}
