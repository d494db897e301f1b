import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/translate';
import { CoverageSign } from './CoverageSign';

/** What shades, signs and lines of the cells mean. */
export function CoverageLegend({ words }: { readonly words: Words }) {
  return (
    <section className="coverage-legend" aria-labelledby="coverage-legend">
      <h2 id="coverage-legend">{words('legend.heading')}</h2>
      <ul>
        <Item text={words('legend.number')}>
          {[1, 2, 3, 4].map((shade) => (
            <span key={shade} className="coverage-cell" data-shade={shade} />
          ))}
        </Item>
        <Item text={words('legend.part')}>
          <CoverageSign sign="part" />
        </Item>
        <Item text={words('legend.day')}>
          <CoverageSign sign="day" />
        </Item>
        <Item text={words('legend.expected')}>
          <CoverageSign sign="expected" />
        </Item>
        <Item text={words('legend.disagrees')}>
          <span className="coverage-disagrees">≠</span>
        </Item>
        <Item text={words('legend.longer')}>
          <span className="coverage-cell coverage-longer" data-shade={0} />
        </Item>
        <Item text={words('legend.empty')}>
          <span className="coverage-cell" data-shade={0} />
        </Item>
      </ul>
      <p>{[words('legend.whole'), words('legend.decade'), words('legend.link')].join(' ')}</p>
    </section>
  );
}

function Item({ children, text }: { readonly children: ReactNode; readonly text: string }) {
  return (
    <li>
      <span className="coverage-key" aria-hidden="true">
        {children}
      </span>
      {text}
    </li>
  );
}
