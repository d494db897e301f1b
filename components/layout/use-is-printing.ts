import { useSyncExternalStore } from 'react';

/** Whether the page is being put on paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    (notice) => {
      const media = window.matchMedia?.('print');
      media?.addEventListener('change', notice);
      return () => media?.removeEventListener('change', notice);
    },
    () => window.matchMedia?.('print').matches ?? false,
    () => false,
  );
}
