import { parseFirstLine } from '@/lib/query/document-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { markedLines } from '@/lib/texts/marked-lines';
import { CHUNK_LINES } from '@/lib/texts/text-chunks';
import { textOf } from './document-texts';
import { entityTag, holdsEntityTag } from './entity-tag';

/**
 * A chunk of a document's text as JSON, its figures marked: `CHUNK_LINES` lines from the one that the address names.
 * 404 without the document, the text or the line; 400 where the address names no line; 304 when the asker has it.
 */
export async function documentLinesResponse(
  request: Request,
  snapshot: Snapshot,
  documentId: string,
): Promise<Response> {
  const first = parseFirstLine(new URL(request.url).searchParams);
  if (first === null) return refusal(400, 'first: expected the number of a line, such as 101');
  const document = snapshot.catalogue.documents.get(documentId);
  const text = document === undefined ? null : await textOf(snapshot, document);
  if (document === undefined || text === null)
    return refusal(404, 'the text of this document is not installed');
  if (first > text.lines.length) return refusal(404, `the text ends with line ${text.lines.length}`);
  // The figures of a revision and a text are fixed; a database made anew may count its revisions from one again.
  const { revision, loadedAt } = snapshot;
  const tag = entityTag(document.sha256, String(revision), loadedAt, documentId, String(first));
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' };
  if (holdsEntityTag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const lines = markedLines(text, { first, last: first + CHUNK_LINES - 1 });
  return Response.json({ lines }, { headers });
}

function refusal(status: number, problem: string): Response {
  return Response.json({ problem }, { status, headers: { 'Cache-Control': 'no-store' } });
}
