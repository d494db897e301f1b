import type { FrozenRevision } from '@/lib/revision/frozen-revision';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface FrozenNoticeProps {
  /** Null for a view that is not frozen: there is nothing to tell. */
  readonly frozen: FrozenRevision | null;
  /** The same view with the newest data. */
  readonly liveAddress: string;
  readonly locale: Locale;
}

/** Which revision a frozen view shows, whether there are newer data, and the way to them. */
export function FrozenNotice({ frozen, liveAddress, locale }: FrozenNoticeProps) {
  if (frozen === null) return null;
  const words = wordsOf(locale, 'export');
  const { asked, held, latest } = frozen;
  const state = !held ? 'notHeld' : asked < latest ? 'newer' : 'current';
  return (
    <p className="frozen-notice" role="note">
      {words(`frozen.${state}`, { asked: String(asked), latest: String(latest) })}{' '}
      <a href={liveAddress}>{words('frozen.live')}</a>
    </p>
  );
}
