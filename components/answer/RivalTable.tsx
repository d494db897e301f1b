import Link from 'next/link';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { RivalView } from './rival-view';

interface RivalTableProps {
  readonly rivals: readonly RivalView[];
  readonly caption: string;
  readonly locale: Locale;
}

/** What else is said for the same place, why it is not the one to use, and how to use it all the same. */
export function RivalTable({ rivals, caption, locale }: RivalTableProps) {
  const words = wordsOf(locale, 'answer');
  return (
    <table className="answer-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words('column.number')}</th>
          <th scope="col">{words('column.source')}</th>
          <th scope="col">{words('column.whyNot')}</th>
          <th scope="col">{words('column.agrees')}</th>
        </tr>
      </thead>
      <tbody>
        {rivals.map((rival) => (
          <tr key={rival.key}>
            <th scope="row">
              <Link href={rival.address} prefetch={false}>
                {rival.number}
              </Link>
            </th>
            <td data-label={words('column.source')}>
              <Link href={rival.sourceAddress} prefetch={false}>
                {rival.source}
              </Link>
              {rival.date !== '' && `, ${rival.date}`}
              {rival.reporter !== '' && `, ${rival.reporter}`}
            </td>
            <td data-label={words('column.whyNot')}>
              {rival.whyNot}
              {rival.choices.map(({ label, address }) => (
                <span key={label} className="answer-choice">
                  {' '}
                  <Link href={address} prefetch={false} scroll={false}>
                    {label}
                  </Link>
                </span>
              ))}
            </td>
            <td data-label={words('column.agrees')}>{words(rival.agrees ? 'agrees.yes' : 'agrees.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
