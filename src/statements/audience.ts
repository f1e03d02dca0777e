/** Who only hears or passes on what is said to all: reporters, hosts who interview, agencies, conferences. They are no addressees. */
import type { ActorLayer } from '../coreference';
import type { Actor, AddresseePlace, CuePlace, Span, TextLayer } from '../document';
import {
  AUDIENCE,
  BEFORE_INTERVIEWER,
  BEHIND_INTERVIEWER,
  BELONGING,
  BROADCASTERS,
  CONFERENCES,
  INTERVIEW_WITH,
  INTERVIEWERS,
  PRESS_ALONE,
  PRESS_NAMES,
  PRESS_TITLES,
} from '../english/statements/press';
import { isMedia } from '../mentions';

/** Is whoever is told something the press or the public? */
export type IsAudience = (listener: AddresseePlace) => boolean;

interface Said {
  readonly cue: CuePlace | null;
  readonly content: readonly Span[];
  readonly actor: Actor | null;
  readonly addressees: readonly AddresseePlace[];
}

/** Who is audience in a text: those whom a place tells, and the people of the press wherever they are named again. */
export function audienceOf(layer: TextLayer, actors: ActorLayer, drafts: readonly Said[]): IsAudience {
  // Few texts tell a person anything, and every mention would be looked at.
  let press: ReadonlySet<string> | undefined;
  const isPress = ({ actor: { id, kind } }: AddresseePlace): boolean => {
    if (kind !== 'person') return false;
    press ??= peopleOfPress(layer, actors, drafts);
    return press.has(id);
  };
  return (listener) => isPress(listener) || isPublic(layer, listener);
}

/** The ids of those who are of the press. */
function peopleOfPress(layer: TextLayer, { mentions }: ActorLayer, drafts: readonly Said[]): ReadonlySet<string> {
  const press = new Set<string>();
  for (const { start, end, actor } of mentions)
    if (actor?.kind === 'person' && isInterviewer(layer, { start, end, actor })) press.add(actor.id);
  // "In an interview with Sorel": whoever states more than questions is the one who was interviewed.
  const states = new Set(drafts.flatMap(({ actor, cue }) => (actor && cue?.force !== 'ask' ? [actor.id] : [])));
  for (const { start, actor } of mentions)
    if (actor?.kind === 'person' && !states.has(actor.id) && INTERVIEW_WITH.test(before(layer, start)))
      press.add(actor.id);
  return press;
}

function isPublic({ text }: TextLayer, { start, end, actor }: AddresseePlace): boolean {
  if (isMedia(actor.id) || PRESS_TITLES.has(actor.name)) return true;
  const words = text.slice(start, end);
  // The names of papers are often taken for somebody's.
  if (actor.kind === 'person') return PRESS_ALONE.test(words) || (/^the\s/i.test(words) && PRESS_NAMES.test(words));
  return (
    [AUDIENCE, PRESS_NAMES, BROADCASTERS, CONFERENCES].some((kind) => kind.test(words)) || CONFERENCES.test(actor.name)
  );
}

/** "radio host Ana Sorel", "CNN’s Ana Sorel", "Ana Sorel, the show’s moderator" */
function isInterviewer(layer: TextLayer, { start, end, actor }: AddresseePlace): boolean {
  const { text } = layer;
  if (actor.role !== null) return INTERVIEWERS.has(actor.role.toLowerCase().split(' ').at(-1) ?? '');
  return (
    BROADCASTERS.test(text.slice(start, end)) ||
    BEFORE_INTERVIEWER.test(before(layer, start)) ||
    isToldBehind(text.slice(end, end + NEAR))
  );
}

/** ", host of the show", " of CNN" */
function isToldBehind(behind: string): boolean {
  if (BEHIND_INTERVIEWER.test(behind)) return true;
  const of = BELONGING.exec(behind)?.[0];
  return of !== undefined && BROADCASTERS.exec(behind.slice(of.length))?.index === 0;
}

/** How far behind a cue or beside a name an audience is told ("said late on Monday at a news conference"), in characters; own choice. */
const NEAR = 60;

const before = ({ text }: TextLayer, place: number): string => text.slice(Math.max(0, place - NEAR), place);

/** "told reporters", "said at a news conference": in the words around the cue and outside the content. */
export function tellsAudience(
  layer: TextLayer,
  { cue, content, addressees }: Omit<Said, 'actor'>,
  isAudience: IsAudience,
): boolean {
  if (addressees.some(isAudience)) return true;
  if (!cue) return false;
  const next = content.find(({ start }) => start >= cue.end)?.start ?? Number.POSITIVE_INFINITY;
  const behind = layer.text.slice(cue.end, Math.min(next, cue.end + NEAR)).split(/[.!?]\s/)[0] ?? '';
  return AUDIENCE.test(behind);
}
