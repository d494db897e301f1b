import { useSyncExternalStore } from 'react';

const NEVER_CHANGES = () => () => undefined;

/** Whether a script runs: not while the server draws, nor while the browser takes its drawing over. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
}
