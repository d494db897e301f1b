import type { ReactNode } from 'react';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import { ReadySentence } from '@/components/answer/ReadySentence';
import { CitationList } from '@/components/export/CitationList';
import type { DefinitionSection } from './definition';
import { DefinitionList } from './DefinitionList';
import type { FigureCardView } from './figure-card';
import type { NamedStatement } from './other-statements';
import { OtherStatements } from './OtherStatements';
import { StatementLink } from './StatementLink';

interface FigureCardProps {
  readonly card: FigureCardView;
  readonly locale: Locale;
  /** The lines of the text around the number, or how to have them. */
  readonly linesAround: ReactNode;
}

/** One number as one document states it: who, where, when, how exact, and what else is said. */
export function FigureCard({ card, locale, linesAround }: FigureCardProps) {
  const words = wordsOf(locale, 'figure');
  return (
    <article className="statement-card">
      <CardHead card={card} words={words} />
      <DefinitionsOf section={card.source} words={words} />
      {linesAround}
      <DefinitionsOf section={card.content} words={words} />
      <DefinitionsOf section={card.precision} words={words} />
      <OtherStatements others={card.others} words={words} />
      <Neighbours card={card} words={words} />
      <section aria-labelledby="cite-heading" className="card-section">
        <h2 id="cite-heading">{words('cite.heading')}</h2>
        <ReadySentence sentence={card.sentence} locale={locale} />
        <CitationList citations={card.citations} locale={locale} />
        <p className="definition-quiet">
          {words('cite.permalink')}: <a href={card.permalink}>{card.permalink}</a>
        </p>
      </section>
    </article>
  );
}

interface CardPartProps {
  readonly card: FigureCardView;
  readonly words: Words;
}

function CardHead({ card, words }: CardPartProps) {
  const { standing } = card.others;
  return (
    <header className="card-head">
      <p className="card-kicker">
        <a href={card.indicatorAddress}>{card.indicator}</a>
      </p>
      <h1>
        <span className="card-number">{card.number}</span>{' '}
        <span className="card-subject">{card.subject}</span>
      </h1>
      <p className="card-written">
        {words('written')}: <q {...(card.language === '' ? {} : { lang: card.language })}>{card.written}</q>
      </p>
      {card.meant !== '' && <p className="card-remark">{card.meant}</p>}
      {standing && (
        <p className="card-remark">
          {words('notStanding')} <a href={standing.address}>{standing.number}</a>
        </p>
      )}
    </header>
  );
}

interface DefinitionsOfProps {
  readonly section: DefinitionSection;
  readonly words: Words;
}

function DefinitionsOf({ section: { id, heading, definitions }, words }: DefinitionsOfProps) {
  return (
    <section aria-labelledby={`${id}-heading`} className="card-section">
      <h2 id={`${id}-heading`}>{heading}</h2>
      <DefinitionList definitions={definitions} inferredMeaning={words('inferred')} />
    </section>
  );
}

function Neighbours({ card, words }: CardPartProps) {
  return (
    <section aria-labelledby="neighbours-heading" className="card-section">
      <h2 id="neighbours-heading">{words('neighbours.heading')}</h2>
      {card.previous === null && card.next === null ? (
        <p className="definition-quiet">{words('neighbours.alone')}</p>
      ) : (
        <dl className="definitions">
          <Neighbour term={words('neighbours.previous')} statement={card.previous} words={words} />
          <Neighbour term={words('neighbours.next')} statement={card.next} words={words} />
        </dl>
      )}
      <p>
        <a href={card.seriesAddress}>{words('neighbours.explore')}</a>
      </p>
    </section>
  );
}

interface NeighbourProps {
  readonly term: string;
  readonly statement: NamedStatement | null;
  readonly words: Words;
}

function Neighbour({ term, statement, words }: NeighbourProps) {
  return (
    <div className="definition">
      <dt>{term}</dt>
      <dd>
        {statement === null ? (
          <p className="definition-quiet">{words('neighbours.none')}</p>
        ) : (
          <StatementLink statement={statement} />
        )}
      </dd>
    </div>
  );
}
