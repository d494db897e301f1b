import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** A program on the search path, by the first of these names, or in one of these places; null where there is none. */
export function findProgram(names: readonly string[], usualPlaces: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...usualPlaces].find(isExecutable) ?? null;
}

/** Whether there is a file that may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
