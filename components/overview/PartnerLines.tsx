import type { Words } from '@/lib/words/translate';
import { ChangeText } from './ChangeText';
import type { LineView } from './line-view';

interface PartnerLinesProps {
  readonly heading: string;
  readonly lines: readonly LineView[];
  readonly words: Words;
}

/** Key indicators with their latest number and its change. */
export function PartnerLines({ heading, lines, words }: PartnerLinesProps) {
  return (
    <table className="partner-lines">
      <caption className="visually-hidden">{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{words('lines.indicator')}</th>
          <th scope="col">{words('lines.latest')}</th>
          <th scope="col">{words('lines.change')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.indicatorId}>
            <th scope="row">
              <a href={line.address}>{line.indicator}</a>
              {line.which !== '' && <span className="partner-which">{line.which}</span>}
            </th>
            <td>
              <a className="partner-number" href={line.number.address}>
                {line.number.text}
              </a>
              <span className="partner-quiet">
                {[line.period, line.caution].filter((text) => text !== '').join('; ')}
              </span>
            </td>
            <td>
              {line.change === null ? (
                <span className="partner-quiet">{words('change.none')}</span>
              ) : (
                <ChangeText change={line.change} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
