/** Who only hears or passes on what is said to all: reporters, agencies, a news conference. They are no addressees. */
import type { AddresseePlace, CuePlace, Span, TextLayer } from '../document';
import { AUDIENCE, PRESS_NAMES } from '../english/statements/listeners';
import { isMedia } from '../mentions';

/** Is whoever is told something the press or the public? */
export function isAudience({ text }: TextLayer, { start, end, actor }: AddresseePlace): boolean {
  if (isMedia(actor.id)) return true;
  const words = text.slice(start, end);
  return actor.kind !== 'person' && (AUDIENCE.test(words) || PRESS_NAMES.test(words));
}

/** How far behind a cue an audience is named ("said late on Monday at a news conference"), in characters; own choice. */
const NEAR = 60;

/** "told reporters", "said at a news conference": in the words around the cue and outside the content. */
export function tellsAudience(
  layer: TextLayer,
  draft: {
    readonly cue: CuePlace | null;
    readonly content: readonly Span[];
    readonly addressees: readonly AddresseePlace[];
  },
): boolean {
  const { cue, content, addressees } = draft;
  if (addressees.some((listener) => isAudience(layer, listener))) return true;
  if (!cue) return false;
  const next = content.find(({ start }) => start >= cue.end)?.start ?? Number.POSITIVE_INFINITY;
  const behind = layer.text.slice(cue.end, Math.min(next, cue.end + NEAR)).split(/[.!?]\s/)[0] ?? '';
  return AUDIENCE.test(behind);
}
