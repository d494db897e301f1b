import type { Application } from './application';

interface Running {
  application?: Application;
  /** Where its database lies. */
  folder?: string;
}

const shared = globalThis as { songPhuongRunning?: Running };

/** What the start leaves for the stop; it stands on the global object because Jest loads each of the two by itself. */
export const running: Running = (shared.songPhuongRunning ??= {});
