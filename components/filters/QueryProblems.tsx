import Link from 'next/link';
import type { QueryProblemText } from '@/lib/query/problem-words';

interface QueryProblemsProps {
  readonly problems: readonly QueryProblemText[];
  readonly heading: string;
  readonly wayOut: string;
  /** The same view without the parts that could not be used. */
  readonly wayOutAddress: string;
}

/** Tells which parts of the address could not be used, what was expected, and how to go on. */
export function QueryProblems({ problems, heading, wayOut, wayOutAddress }: QueryProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section className="notice" role="alert">
      <h2>{heading}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.given} ${problem.text}`}>
            <code>{problem.given}</code> {problem.text}
          </li>
        ))}
      </ul>
      <Link href={wayOutAddress} prefetch={false}>
        {wayOut}
      </Link>
    </section>
  );
}
