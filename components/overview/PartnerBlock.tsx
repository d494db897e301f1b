import type { Words } from '@/lib/words/translate';
import type { PartnerView } from './overview-view';
import { PartnerLead } from './PartnerLead';
import { PartnerLines } from './PartnerLines';
import { PartnerNews } from './PartnerNews';
import { PartnerUnsettled } from './PartnerUnsettled';

interface PartnerBlockProps {
  readonly partner: PartnerView;
  readonly words: Words;
}

/** One partner's answers: level and course, target, key indicators, what is not settled; then what is new. */
export function PartnerBlock({ partner, words }: PartnerBlockProps) {
  const { pair, name, counts, links, lead, lines, linesHeading, news, unsettled } = partner;
  const id = `partner-${pair}`;
  return (
    <section className="partner" aria-labelledby={id}>
      <header className="partner-head">
        <h2 id={id}>{name}</h2>
        <p className="partner-quiet">{counts}</p>
        <p className="partner-links">
          {links.map((link) => (
            <a key={link.address} href={link.address} aria-label={link.name}>
              {link.text}
            </a>
          ))}
        </p>
      </header>
      {lead !== null && <PartnerLead lead={lead} words={words} />}
      {lines.length > 0 && <PartnerLines heading={linesHeading} lines={lines} words={words} />}
      <div className="partner-unsettled">
        <h3>{words('unsettled.heading')}</h3>
        <PartnerUnsettled unsettled={unsettled} />
      </div>
      <div className="partner-news">
        <h3>{words('news.heading')}</h3>
        <PartnerNews news={news} />
      </div>
    </section>
  );
}
