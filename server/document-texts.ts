import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from '@/lib/series/snapshot';
import { databasePathOf, databaseUrlFromEnvironment } from '@/lib/store/database-file';
import { isTextInstalled, readTextLines, textsFolderOf } from '@/lib/texts/installed-texts';
import type { FigureSurroundings } from '@/lib/texts/lines-around';
import { linesAround } from '@/lib/texts/lines-around';
import type { TextWithFigures } from '@/lib/texts/marked-lines';

/** The text of a document as it is kept now, with the document's figures; null when it is not kept. */
export async function textOf(snapshot: Snapshot, document: SourceDocument): Promise<TextWithFigures | null> {
  const lines = await readTextLines(textsFolder(), document.sha256);
  if (lines === null) return null;
  return { lines, figures: snapshot.figures.filter((figure) => figure.documentId === document.id) };
}

/** Ids of the documents whose texts are kept. */
export async function documentsWithText(documents: Iterable<SourceDocument>): Promise<ReadonlySet<string>> {
  const folder = textsFolder();
  const checks = [...documents].map(async ({ id, sha256 }) =>
    (await isTextInstalled(folder, sha256)) ? [id] : [],
  );
  return new Set((await Promise.all(checks)).flat());
}

/** What can be shown of the text around a figure. */
export async function surroundingsOf(snapshot: Snapshot, figure: Figure): Promise<FigureSurroundings> {
  const document = snapshot.catalogue.documents.get(figure.documentId);
  if (document === undefined || document.sha256 === '') return { state: 'no-text' };
  const text = await textOf(snapshot, document);
  if (text === null) return { state: 'not-installed', textFile: document.textFile };
  const passages = linesAround(text, figure);
  return passages.length === 0 ? { state: 'no-lines' } : { state: 'installed', passages };
}

function textsFolder(): string {
  return textsFolderOf(databasePathOf(databaseUrlFromEnvironment()));
}
