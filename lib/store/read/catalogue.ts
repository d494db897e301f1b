import { catalogueOf } from '@/lib/dataset/dataset';
import type { Catalogue, Indicator, Unit } from '@/lib/figure/catalogue';
import type { PrismaClient } from '@/prisma/generated/client';
import { validAt } from './valid-at';

/** Every code table as one revision holds it, each in the dataset's order. */
export async function readCatalogue(client: PrismaClient, revision: number): Promise<Catalogue> {
  const query = { where: validAt(revision), orderBy: { position: 'asc' } } as const;
  const [countries, topics, units, indicators, breakdowns, documents, notComparable] = await Promise.all([
    client.countryVersion.findMany(query),
    client.topicVersion.findMany(query),
    client.unitVersion.findMany(query),
    client.indicatorVersion.findMany(query),
    client.breakdownCodeVersion.findMany(query),
    client.documentVersion.findMany(query),
    readNotComparable(client, revision),
  ]);
  return catalogueOf({
    countries: countries.map(({ countryId: id, nameEn, nameVi }) => ({ id, nameEn, nameVi })),
    topics: topics.map(({ topicId: id, nameEn, nameVi }) => ({ id, nameEn, nameVi })),
    units: units.map(({ unitId: id, kind, labelEn, labelVi, nameEn, nameVi }) => ({
      id,
      // The dataset was checked before it was loaded: the column holds only this code list.
      kind: kind as Unit['kind'],
      labelEn,
      labelVi,
      nameEn,
      nameVi,
    })),
    indicators: indicators.map((row) => ({
      id: row.indicatorId,
      topicId: row.topicId,
      nameEn: row.nameEn,
      nameVi: row.nameVi,
      definitionEn: row.definitionEn,
      definitionVi: row.definitionVi,
      unitKind: row.unitKind as Indicator['unitKind'],
      stockFlow: row.stockFlow as Indicator['stockFlow'],
      directionIs: row.directionIs as Indicator['directionIs'],
      notComparableWith: notComparable.get(row.indicatorId) ?? [],
    })),
    breakdowns: breakdowns.map(({ key, code, nameEn, nameVi }) => ({ key, code, nameEn, nameVi })),
    documents: documents.map((row) => ({
      id: row.documentId,
      title: row.title,
      publisher: row.publisher,
      date: row.date,
      dateNote: row.dateNote,
      language: row.language,
      url: row.url,
      archivedUrl: row.archivedUrl,
      accessed: row.accessed,
      textFile: row.textFile,
      sha256: row.sha256,
      noteEn: row.noteEn,
      noteVi: row.noteVi,
    })),
  });
}

/** For each indicator, the ids that it must not be compared with, in the dataset's order. */
async function readNotComparable(client: PrismaClient, revision: number): Promise<Map<string, string[]>> {
  const rows = await client.indicatorNotComparable.findMany({
    where: { version: validAt(revision) },
    orderBy: [{ indicatorId: 'asc' }, { place: 'asc' }],
  });
  const idsByIndicator = new Map<string, string[]>();
  for (const { indicatorId, otherId } of rows) {
    idsByIndicator.set(indicatorId, [...(idsByIndicator.get(indicatorId) ?? []), otherId]);
  }
  return idsByIndicator;
}
