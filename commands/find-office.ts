import { findProgram } from './find-program';

/** The LibreOffice that reads exported workbooks in a test; null where there is none. */
export function findOffice(): string | null {
  return findProgram(['soffice', 'libreoffice'], ['/Applications/LibreOffice.app/Contents/MacOS/soffice']);
}
