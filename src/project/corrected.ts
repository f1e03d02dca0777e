/** From a row of the log to the statement that reports read. */
import type {
  Actor,
  Addressee,
  Attitude,
  Claim,
  ContentPiece,
  DocumentActor,
  IssueStance,
  SentimentResult,
  Span,
  Stance,
  Statement,
  Target,
} from '../document';
import { claimOf } from '../statements';
import type { AddresseeChoice, Field, FieldValues, ProjectStatement, Said } from './entries';
import { isDeleted, programValue, type Row, type Spoken } from './replay';

/** What is known around a row. */
export interface Around {
  readonly document: string;
  readonly text: string;
  /** The actors of the document as the program found them. */
  readonly actors: readonly DocumentActor[];
  /** The actor of an id, as the project names it. */
  readonly actorOf: (id: string) => Actor;
  readonly nameFor: (actor: Actor) => Actor;
}

/** The statement of a row, with what coders said of it. */
export function toStatement(row: Row, around: Around): ProjectStatement {
  const { program, spoken } = row;
  const base = { ...(program ?? blank(row, around)), id: row.id };
  const span = spanOf(row, base);
  const placed = {
    ...base,
    span,
    text: around.text.slice(span.start, span.end),
    content: contentOf(row, base, around),
  };
  const said = Object.fromEntries([...spoken].map(([key, one]) => [key, toSaid(one, row)]));
  const people = withPeople(placed, row, around);
  return {
    ...withLabels(placed, row, around),
    ...people,
    claim: claimFor({ ...placed, ...people }, row, around),
    document: around.document,
    program,
    said,
    touched: spoken.size > 0,
    checked: saidOf(row, 'checked') === true,
  };
}

/** What is claimed, as corrected: where a coder chose the actor, its name stands, whatever words the source has. */
function claimFor(statement: Omit<Statement, 'claim'>, row: Row, { text }: Around): Claim {
  const { cue, source, actor, addressees, content, provenance } = statement;
  const named = saidOf(row, 'actor') === undefined ? source : null;
  return claimOf(text, { rule: provenance.rule, cue, source: named, actor, addressees, content });
}

function toSaid({ coder, time, field, of }: Spoken, { program }: Row): Said {
  return { by: 'coder', coder, time, program: programValue(program, field, of) };
}

function saidOf<F extends Field>({ spoken }: Row, field: F): FieldValues[F] | undefined {
  return spoken.get(field)?.value as FieldValues[F] | undefined;
}

/** What was said of all stances, or of all attitudes. */
function saidOfAll<F extends Field>({ spoken }: Row, field: F): [of: string, value: FieldValues[F]][] {
  return [...spoken.values()].flatMap((one) =>
    one.field === field && one.of !== undefined ? [[one.of, one.value as FieldValues[F]]] : [],
  );
}

/** A row that a coder added. A deleted one has no span any more; it is not shown among statements. */
function blank(row: Row, { text }: Around): Omit<Statement, 'claim'> {
  const { start, end } = saidOf(row, 'row') ?? { start: 0, end: 0 };
  const neutral: SentimentResult = { label: 'neutral', probabilities: certain('neutral', NO_ATTITUDE) };
  return {
    ...{ id: row.id, kind: 'indirect', span: { start, end }, text: text.slice(start, end) },
    ...{
      content: [{ ...wordsAt({ start, end }, text), quoted: false }],
      cue: null,
      source: null,
      actor: null,
      addressees: [],
    },
    ...{ negated: false, issues: [], sentiment: neutral, targets: [] },
    provenance: { rule: 'coder', confidence: 1, warnings: [] },
  };
}

function spanOf(row: Row, { span, cue, source }: Omit<Statement, 'claim'>): Span {
  const own = saidOf(row, 'span');
  if (own) return { start: own.start, end: own.end };
  const content = saidOf(row, 'content');
  if (!content) return span;
  const all: Span[] = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

function contentOf(row: Row, { content }: Pick<Statement, 'content'>, { text }: Around): readonly ContentPiece[] {
  const own = saidOf(row, 'content');
  if (own) return own.map(({ start, end }) => toPiece({ start, end }, content, text));
  const span = saidOf(row, 'span');
  if (!span) return content;
  const inside = content
    .map((piece) => ({ ...piece, start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) }))
    .filter(({ start, end }) => start < end);
  const words = inside.map((piece) => ({ ...piece, ...wordsAt(piece, text) }));
  return words.length > 0 ? words : [toPiece(span, [], text)];
}

/** Words that begin with a quotation mark are quoted, and so are those that begin in a piece that is. */
function toPiece({ start, end }: Span, known: readonly ContentPiece[], text: string): ContentPiece {
  const piece = known.find((one) => one.start <= start && start < one.end);
  return { ...wordsAt({ start, end }, text), quoted: piece?.quoted ?? /^["“”„«'‘]/.test(text.slice(start)) };
}

/** A place, and the words at it. */
function wordsAt({ start, end }: Span, text: string) {
  return { start, end, text: text.slice(start, end) };
}

function withLabels(statement: Omit<Statement, 'claim'>, row: Row, around: Around): Omit<Statement, 'claim'> {
  const issues = saidOfAll(row, 'stance').reduce(withStance, statement.issues);
  const mood = saidOf(row, 'sentiment');
  const targets = saidOfAll(row, 'attitude').reduce(
    (all, [id, label]) => withAttitude(all, around.actorOf(id), label, placeFor(id, statement.span, around)),
    statement.targets.map((target) => ({ ...target, actor: around.nameFor(target.actor) })),
  );
  const sentiment = mood ? { label: mood, probabilities: certain(mood, NO_ATTITUDE) } : statement.sentiment;
  return { ...statement, negated: saidOf(row, 'negated') ?? statement.negated, issues, targets, sentiment };
}

const NO_STANCE = { favor: 0, against: 0, neutral: 0 };
const NO_ATTITUDE = { negative: 0, neutral: 0, positive: 0 };

/** Nobody doubts what a coder says. */
function certain<Of extends Readonly<Record<string, number>>>(label: keyof Of, none: Of): Of {
  return { ...none, [label]: 1 };
}

function withStance(issues: readonly IssueStance[], [issue, stance]: [string, Stance | null]): readonly IssueStance[] {
  if (stance === null) return issues.filter((one) => one.issue !== issue);
  const own = { issue, probability: 1, stance, probabilities: certain(stance, NO_STANCE), abstained: false };
  const known = issues.some((one) => one.issue === issue);
  return known ? issues.map((one) => (one.issue === issue ? own : one)) : [...issues, own];
}

function withAttitude(
  targets: readonly Target[],
  actor: Actor,
  label: Attitude | null,
  place: Span & { readonly text: string },
): Target[] {
  if (label === null) return targets.filter((one) => one.actor.id !== actor.id);
  const probabilities = certain(label, NO_ATTITUDE);
  const known = targets.some((one) => one.actor.id === actor.id);
  if (!known) return [...targets, { ...place, actor, label, probabilities }];
  return targets.map((one) => (one.actor.id === actor.id ? { ...one, label, probabilities } : one));
}

/** The words that stand for an actor: those within the statement, else the last ones before its end, else the statement. */
function placeFor(
  id: string,
  span: Span,
  { actors, actorOf, nameFor, text }: Around,
): Span & { readonly text: string } {
  const wanted = actorOf(id).id;
  const mentions = actors
    .filter((actor) => nameFor(actor).id === wanted)
    .flatMap((actor) => actor.mentions)
    .sort((a, b) => a.start - b.start);
  const within = mentions.find(({ start, end }) => start >= span.start && end <= span.end);
  const nearest = within ?? mentions.findLast(({ end }) => end <= span.end) ?? span;
  return wordsAt(nearest, text);
}

function withPeople(
  statement: Omit<Statement, 'claim'>,
  row: Row,
  around: Around,
): Pick<Statement, 'actor' | 'addressees'> {
  const id = saidOf(row, 'actor');
  const chosen = saidOf(row, 'addressees');
  const actor = id === undefined ? statement.actor && around.nameFor(statement.actor) : id && around.actorOf(id);
  const toAddressee = ({ actor: to, start, end }: AddresseeChoice): Addressee => ({
    ...(start !== undefined && end !== undefined
      ? wordsAt({ start, end }, around.text)
      : placeFor(to, statement.span, around)),
    actor: around.actorOf(to),
  });
  return {
    actor: actor || null,
    addressees:
      chosen?.map(toAddressee) ?? statement.addressees.map((one) => ({ ...one, actor: around.nameFor(one.actor) })),
  };
}

/** Whether a row is shown among the deleted ones. Of a row that was added and deleted again, nothing is left to show. */
export function isShownDeleted(row: Row): boolean {
  return isDeleted(row) && row.program !== null;
}
