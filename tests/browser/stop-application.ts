import { rmSync } from 'node:fs';
import { running } from './running';

/** After the browser tests. */
export default async function stopApplication(): Promise<void> {
  await running.application?.stop();
  if (running.folder !== undefined) rmSync(running.folder, { recursive: true, force: true });
}
