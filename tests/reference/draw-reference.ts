import { parseGraphicQuery } from '@/lib/query/parse-graphic-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { graphicPng } from '@/server/chart-graphic';
import type { ReferencePicture } from './pictures';

/** Draws a reference picture from the dataset as it is now. */
export async function drawReference(
  { locale, parameters }: ReferencePicture,
  snapshot: Snapshot,
): Promise<Buffer> {
  const { query, problems } = parseGraphicQuery(new URLSearchParams(parameters), snapshot.catalogue);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const picture = await graphicPng({ snapshot, query, locale, origin: 'https://songphuong.example' });
  if (picture === null) throw new Error(`Nothing to draw: ${parameters}`);
  return picture;
}
