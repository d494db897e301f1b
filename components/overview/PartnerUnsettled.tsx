import type { UnsettledItem, UnsettledView } from './unsettled-view';

/** How much is not settled, the gravest of it, and the rest on demand. */
export function PartnerUnsettled({ unsettled }: { readonly unsettled: UnsettledView }) {
  const { count, first, rest, more } = unsettled;
  return (
    <>
      <p className="partner-quiet">{count}</p>
      {first.length > 0 && <Items items={first} />}
      {more !== '' && (
        <details>
          <summary>{more}</summary>
          <Items items={rest} />
        </details>
      )}
    </>
  );
}

function Items({ items }: { readonly items: readonly UnsettledItem[] }) {
  return (
    <ul className="partner-list">
      {items.map(({ key, subject, numbers }) => (
        <li key={key}>
          <p>{subject}</p>
          <ul>
            {numbers.map(({ number, source }) => (
              <li key={number.address}>
                <a href={number.address}>{number.text}</a> <span className="partner-quiet">{source}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
