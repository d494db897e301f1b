import { z } from 'zod';

/** The tables that the program reads, by the names of their resources. */
export const TABLE_NAMES = [
  'countries',
  'topics',
  'units',
  'indicators',
  'breakdowns',
  'documents',
  'figures',
  'retired',
  'review',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/**
 * The part of the Frictionless Data Package and Table Schema (version 1) that the dataset's `datapackage.json` uses.
 * That file is the one definition of the tables; this says only how it is read.
 */
const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'date']),
  format: z.enum(['default', 'uri']).default('default'),
  description: z.string(),
  /** What a cell looks like, for a message to a person; a pattern alone would not tell them. */
  expected: z.string().optional(),
  constraints: z
    .strictObject({
      required: z.boolean().default(false),
      unique: z.boolean().default(false),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .default({ required: false, unique: false }),
});

const foreignKeySchema = z.object({
  fields: z.string(),
  /** An empty resource is the table itself. */
  reference: z.object({ resource: z.enum(['', ...TABLE_NAMES]), fields: z.string() }),
});

const tableSchema = z.object({
  fields: z.array(fieldSchema).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z.array(foreignKeySchema).default([]),
  missingValues: z.tuple([z.literal('')]),
});

const resourceSchema = z.object({
  name: z.enum(TABLE_NAMES),
  /** One file, or several that hold one table together. */
  path: z.union([z.string(), z.array(z.string())]).transform((path) => [path].flat()),
  schema: tableSchema,
});

/** Reads `datapackage.json`; every table must be described once. */
export const dataPackageSchema = z.object({
  name: z.string(),
  title: z.string(),
  licenses: z.array(z.object({ name: z.string(), path: z.string() })).min(1),
  sources: z.array(z.object({ title: z.string() })).min(1),
  resources: z
    .array(resourceSchema)
    .refine(
      (resources) =>
        TABLE_NAMES.every((name) => resources.filter((resource) => resource.name === name).length === 1),
      { error: `expected one resource for each of ${TABLE_NAMES.join(', ')}` },
    ),
});

export type TableField = z.infer<typeof fieldSchema>;
export type TableDescription = z.infer<typeof resourceSchema>;
export type DataPackage = z.infer<typeof dataPackageSchema>;
