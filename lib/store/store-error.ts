/** What can go wrong between the program and its database; pages and commands may choose their words by it. */
export type StoreErrorCode =
  | 'database-url-invalid'
  | 'database-unwritable'
  | 'database-not-sqlite'
  | 'database-damaged'
  | 'database-full'
  | 'database-busy'
  | 'database-not-migrated'
  | 'figure-unreadable'
  | 'load-in-progress'
  | 'dataset-inconsistent'
  | 'migration-failed';

/** A failure of the store that a person can act on; `message` is one English sentence without a stack or SQL. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

interface KnownFailure {
  readonly code: StoreErrorCode;
  readonly pattern: RegExp;
  readonly sentence: (databasePath: string) => string;
}

/** SQLite's own words for what went wrong; the drivers in between keep them but agree on no code. */
const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    code: 'database-unwritable',
    pattern: /readonly database|unable to open database|ConnectionFailed|disk I\/O error/i,
    sentence: (path) => `The database ${path} cannot be opened or written.`,
  },
  {
    code: 'database-not-sqlite',
    pattern: /file is not a database/i,
    sentence: (path) => `The file ${path} is not an SQLite database.`,
  },
  {
    code: 'database-damaged',
    pattern: /malformed/i,
    sentence: (path) => `The database ${path} is damaged; delete it and load the dataset again.`,
  },
  {
    code: 'database-full',
    pattern: /disk is full/i,
    sentence: (path) => `There is no room left on the disk of the database ${path}.`,
  },
  {
    code: 'database-busy',
    pattern: /database (?:table )?is locked|database is busy|SocketTimeout/i,
    sentence: (path) => `Another program is writing to the database ${path}; try again in a moment.`,
  },
  {
    code: 'database-not-migrated',
    pattern: /no such table|no such column|TableDoesNotExist|does not exist in the current database/i,
    sentence: (path) => `The database ${path} lacks tables of this version; run "npm run data:load".`,
  },
  {
    code: 'dataset-inconsistent',
    pattern: /FOREIGN KEY constraint failed|ForeignKeyConstraintViolation|UNIQUE constraint failed/i,
    sentence: () => 'The dataset names a code that none of its tables holds, or the same id twice.',
  },
];

/** The same failure as a StoreError when its cause is known; any other error comes back as it is. */
export function asStoreError(error: unknown, databasePath: string): unknown {
  if (error instanceof StoreError) return error;
  const words = wordsOfError(error);
  const known = KNOWN_FAILURES.find(({ pattern }) => pattern.test(words));
  return known ? new StoreError(known.code, known.sentence(databasePath), { cause: error }) : error;
}

/** Runs `work`; a failure whose cause is known is thrown as a StoreError. */
export async function withStoreErrors<Result>(
  databasePath: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, databasePath);
  }
}

/** Every text an error and its causes carry: the client wraps the driver's error, which wraps SQLite's. */
function wordsOfError(error: unknown, depth = 0): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || depth > 5) return '';
  const own = error instanceof Error ? [error.message] : [];
  const inner = [...Object.values(error), error instanceof Error ? error.cause : undefined];
  return [...own, ...inner.map((part) => wordsOfError(part, depth + 1))].join('\n');
}
