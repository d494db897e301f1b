import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runApplication } from './application';
import { running } from './running';

/** Before the browser tests: one application for all of them, with a database of its own loaded from `data/`. */
export default async function startApplication(): Promise<void> {
  running.folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-browser-'));
  running.application = await runApplication(`file:${path.join(running.folder, 'store.db')}`);
  process.env['APPLICATION_ADDRESS'] = running.application.address;
}
