-- CreateTable
CREATE TABLE "Revision" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "digest" TEXT NOT NULL,
    "loadedAt" TEXT NOT NULL,
    "figureCount" INTEGER NOT NULL,
    "addedRows" INTEGER NOT NULL,
    "endedRows" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CurrentRevision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "number" INTEGER NOT NULL,
    CONSTRAINT "CurrentRevision_number_fkey" FOREIGN KEY ("number") REFERENCES "Revision" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Country" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CountryVersion" (
    "countryId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,

    PRIMARY KEY ("countryId", "validFrom"),
    CONSTRAINT "CountryVersion_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Country" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PairMember" (
    "pairId" TEXT NOT NULL,
    "countryId" TEXT NOT NULL,

    PRIMARY KEY ("pairId", "countryId"),
    CONSTRAINT "PairMember_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairMember_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Country" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "TopicVersion" (
    "topicId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,

    PRIMARY KEY ("topicId", "validFrom"),
    CONSTRAINT "TopicVersion_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "UnitVersion" (
    "unitId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,

    PRIMARY KEY ("unitId", "validFrom"),
    CONSTRAINT "UnitVersion_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "IndicatorVersion" (
    "indicatorId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "definitionEn" TEXT NOT NULL,
    "definitionVi" TEXT NOT NULL,
    "unitKind" TEXT NOT NULL,
    "stockFlow" TEXT NOT NULL,
    "directionIs" TEXT NOT NULL,

    PRIMARY KEY ("indicatorId", "validFrom"),
    CONSTRAINT "IndicatorVersion_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IndicatorVersion_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IndicatorNotComparable" (
    "indicatorId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "otherId" TEXT NOT NULL,

    PRIMARY KEY ("indicatorId", "validFrom", "place"),
    CONSTRAINT "IndicatorNotComparable_indicatorId_validFrom_fkey" FOREIGN KEY ("indicatorId", "validFrom") REFERENCES "IndicatorVersion" ("indicatorId", "validFrom") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IndicatorNotComparable_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BreakdownCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "BreakdownCodeVersion" (
    "breakdownCodeId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,

    PRIMARY KEY ("breakdownCodeId", "validFrom"),
    CONSTRAINT "BreakdownCodeVersion_breakdownCodeId_fkey" FOREIGN KEY ("breakdownCodeId") REFERENCES "BreakdownCode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "documentId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "dateNote" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "archivedUrl" TEXT NOT NULL,
    "accessed" TEXT NOT NULL,
    "textFile" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "validFrom"),
    CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "knownSince" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "FigureVersion" (
    "figureId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "asWritten" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "wholeId" TEXT,
    "wholeValue" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "reporterId" TEXT,
    "attributedTo" TEXT NOT NULL,
    "originId" TEXT,
    "destinationId" TEXT,
    "period" TEXT NOT NULL,
    "periodKind" TEXT NOT NULL,
    "basePeriod" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "low" TEXT NOT NULL,
    "high" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "restatesId" TEXT,
    "inferred" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,

    PRIMARY KEY ("figureId", "validFrom"),
    CONSTRAINT "FigureVersion_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_wholeId_fkey" FOREIGN KEY ("wholeId") REFERENCES "BreakdownCode" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Country" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Country" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_destinationId_fkey" FOREIGN KEY ("destinationId") REFERENCES "Country" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FigureVersion_restatesId_fkey" FOREIGN KEY ("restatesId") REFERENCES "Figure" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureBreakdown" (
    "figureId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "breakdownCodeId" TEXT NOT NULL,

    PRIMARY KEY ("figureId", "validFrom", "place"),
    CONSTRAINT "FigureBreakdown_figureId_validFrom_fkey" FOREIGN KEY ("figureId", "validFrom") REFERENCES "FigureVersion" ("figureId", "validFrom") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FigureBreakdown_breakdownCodeId_fkey" FOREIGN KEY ("breakdownCodeId") REFERENCES "BreakdownCode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RetiredFigureVersion" (
    "figureId" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validUntil" INTEGER,
    "position" REAL NOT NULL,
    "digest" TEXT NOT NULL,
    "replacedById" TEXT,
    "noteEn" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,

    PRIMARY KEY ("figureId", "validFrom"),
    CONSTRAINT "RetiredFigureVersion_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RetiredFigureVersion_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Figure" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CurrentRevision_number_idx" ON "CurrentRevision"("number");

-- CreateIndex
CREATE INDEX "CountryVersion_validFrom_idx" ON "CountryVersion"("validFrom");

-- CreateIndex
CREATE INDEX "CountryVersion_validUntil_idx" ON "CountryVersion"("validUntil");

-- CreateIndex
CREATE INDEX "PairMember_countryId_idx" ON "PairMember"("countryId");

-- CreateIndex
CREATE INDEX "TopicVersion_validFrom_idx" ON "TopicVersion"("validFrom");

-- CreateIndex
CREATE INDEX "TopicVersion_validUntil_idx" ON "TopicVersion"("validUntil");

-- CreateIndex
CREATE INDEX "UnitVersion_validFrom_idx" ON "UnitVersion"("validFrom");

-- CreateIndex
CREATE INDEX "UnitVersion_validUntil_idx" ON "UnitVersion"("validUntil");

-- CreateIndex
CREATE INDEX "IndicatorVersion_validFrom_idx" ON "IndicatorVersion"("validFrom");

-- CreateIndex
CREATE INDEX "IndicatorVersion_validUntil_idx" ON "IndicatorVersion"("validUntil");

-- CreateIndex
CREATE INDEX "IndicatorVersion_topicId_idx" ON "IndicatorVersion"("topicId");

-- CreateIndex
CREATE INDEX "IndicatorNotComparable_otherId_idx" ON "IndicatorNotComparable"("otherId");

-- CreateIndex
CREATE INDEX "BreakdownCodeVersion_validFrom_idx" ON "BreakdownCodeVersion"("validFrom");

-- CreateIndex
CREATE INDEX "BreakdownCodeVersion_validUntil_idx" ON "BreakdownCodeVersion"("validUntil");

-- CreateIndex
CREATE INDEX "DocumentVersion_validFrom_idx" ON "DocumentVersion"("validFrom");

-- CreateIndex
CREATE INDEX "DocumentVersion_validUntil_idx" ON "DocumentVersion"("validUntil");

-- CreateIndex
CREATE INDEX "FigureVersion_validFrom_idx" ON "FigureVersion"("validFrom");

-- CreateIndex
CREATE INDEX "FigureVersion_validUntil_idx" ON "FigureVersion"("validUntil");

-- CreateIndex
CREATE INDEX "FigureVersion_documentId_idx" ON "FigureVersion"("documentId");

-- CreateIndex
CREATE INDEX "FigureVersion_indicatorId_idx" ON "FigureVersion"("indicatorId");

-- CreateIndex
CREATE INDEX "FigureVersion_wholeId_idx" ON "FigureVersion"("wholeId");

-- CreateIndex
CREATE INDEX "FigureVersion_pairId_idx" ON "FigureVersion"("pairId");

-- CreateIndex
CREATE INDEX "FigureVersion_reporterId_idx" ON "FigureVersion"("reporterId");

-- CreateIndex
CREATE INDEX "FigureVersion_originId_idx" ON "FigureVersion"("originId");

-- CreateIndex
CREATE INDEX "FigureVersion_destinationId_idx" ON "FigureVersion"("destinationId");

-- CreateIndex
CREATE INDEX "FigureVersion_unitId_idx" ON "FigureVersion"("unitId");

-- CreateIndex
CREATE INDEX "FigureVersion_restatesId_idx" ON "FigureVersion"("restatesId");

-- CreateIndex
CREATE INDEX "FigureBreakdown_breakdownCodeId_idx" ON "FigureBreakdown"("breakdownCodeId");

-- CreateIndex
CREATE INDEX "RetiredFigureVersion_validFrom_idx" ON "RetiredFigureVersion"("validFrom");

-- CreateIndex
CREATE INDEX "RetiredFigureVersion_validUntil_idx" ON "RetiredFigureVersion"("validUntil");

-- CreateIndex
CREATE INDEX "RetiredFigureVersion_replacedById_idx" ON "RetiredFigureVersion"("replacedById");

-- The empty dataset before any load is revision 0, so that there is always a current revision.
INSERT INTO "Revision" ("number", "digest", "loadedAt", "figureCount", "addedRows", "endedRows") VALUES (0, '', '', 0, 0, 0);
INSERT INTO "CurrentRevision" ("id", "number") VALUES (1, 0);
