import type { DirectionMeaning, UnitKind } from './vocabulary';

/** Tables that a figure's codes point to. Names and notes come in both languages of the program. */
export interface Country {
  readonly id: string;
  readonly nameEn: string;
  readonly nameVi: string;
}

export interface Topic {
  readonly id: string;
  readonly nameEn: string;
  readonly nameVi: string;
}

export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** What follows a number in running text: `USD`, `km`, `projects`; empty for ranks. */
  readonly labelEn: string;
  readonly labelVi: string;
  readonly nameEn: string;
  readonly nameVi: string;
}

export interface Indicator {
  readonly id: string;
  readonly topicId: string;
  readonly nameEn: string;
  readonly nameVi: string;
  readonly definitionEn: string;
  readonly definitionVi: string;
  readonly unitKind: UnitKind;
  readonly stockFlow: 'stock' | 'flow' | 'none';
  readonly directionIs: DirectionMeaning;
  /** Ids of indicators that must not be compared with this one. */
  readonly notComparableWith: readonly string[];
}

/** A code of a breakdown (`key` = `sector` …) or of a whole (`key` = `whole`). */
export interface BreakdownCode {
  readonly key: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameVi: string;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF level 1; estimated where the document has none. */
  readonly date: string;
  readonly dateNote: string;
  readonly language: string;
  readonly url: string;
  readonly archivedUrl: string;
  readonly accessed: string;
  readonly textFile: string;
  readonly sha256: string;
  readonly noteEn: string;
  readonly noteVi: string;
}

/** Everything the dataset says about the codes that figures use. */
export interface Catalogue {
  readonly countries: ReadonlyMap<string, Country>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Keyed by `key=code`; wholes by `whole=code`. */
  readonly breakdowns: ReadonlyMap<string, BreakdownCode>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
}
