import type { Completeness } from '@/lib/series/coverage';

interface CoverageSignProps {
  readonly sign: Exclude<Completeness, 'whole'>;
}

/** What a cell is short of a whole year: hollow for a part, a point for a date, dots for what is only expected. */
export function CoverageSign({ sign }: CoverageSignProps) {
  return (
    <svg className="coverage-sign" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {sign === 'day' ? (
        <path d="M5 1.5 8.5 5 5 8.5 1.5 5Z" fill="currentColor" />
      ) : (
        <circle
          cx="5"
          cy="5"
          r="3.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          {...(sign === 'expected' ? { strokeDasharray: '1.2 1.63' } : {})}
        />
      )}
    </svg>
  );
}
