import fc from 'fast-check';
import type { Actor, Attitude, IssueStance, Stance, Statement } from 'stancekit';
import type { DatedDocument } from 'stancekit/report';

/** An actor of a name; "AA" is a state, "Ann Lee/AA" a person of that state. */
export function actor(name: string, fields: Partial<Actor> = {}): Actor {
  const [own, country = null] = name.split('/') as [string, string?];
  const isState = /^[A-Z]{2}$/.test(own);
  const id = isState ? `state:${own}` : `person:${own.toLowerCase().replaceAll(' ', '-')}`;
  const kind = isState ? 'state' : 'person';
  return { id, name: own, kind, country: isState ? own : country, role: null, aliases: [], ...fields };
}

/** A certain stance, or one with probabilities. */
export function stance(issue: string, of: Stance, fields: Partial<IssueStance> = {}): IssueStance {
  const probabilities = { favor: 0, against: 0, neutral: 0, [of]: 1 };
  return { issue, probability: 1, stance: of, probabilities, abstained: false, ...fields };
}

export interface Said {
  readonly by: Actor | string | null;
  readonly issues?: readonly IssueStance[];
  readonly of?: readonly (readonly [string, Attitude])[];
  readonly fields?: Partial<Statement>;
}

export function statement({ by, issues = [], of = [], fields = {} }: Said, i = 0): Statement {
  const toTarget = ([name, label]: readonly [string, Attitude]) => ({
    ...{ start: 0, end: 4, text: 'Text', actor: actor(name), label },
    probabilities: { positive: 0, negative: 0, neutral: 0, [label]: 1 },
  });
  return {
    ...{
      id: `s${i + 1}`,
      kind: 'direct',
      span: { start: 0, end: 4 },
      text: 'Text',
      claim: { text: 'Text', parts: [{ role: 'content', text: 'Text', start: 0, end: 4 }] },
      content: [],
      cue: null,
      source: null,
    },
    ...{ actor: typeof by === 'string' ? actor(by) : by, addressees: [], negated: false, issues },
    sentiment: { label: 'neutral', probabilities: { positive: 0, negative: 0, neutral: 1 } },
    targets: of.map(toTarget),
    provenance: { rule: 'test', confidence: 0.5, warnings: [] },
    ...fields,
  };
}

/** A document of statements. */
export function document(said: readonly Said[], fields: Partial<DatedDocument> = {}): DatedDocument {
  return { id: 'd', text: 'Text', statements: said.map(statement), actors: [], ...fields };
}

const stances = ['favor', 'against', 'neutral'] as const;

const probabilities = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(([a, b, c]) => ({ favor: a / (a + b + c), against: b / (a + b + c), neutral: c / (a + b + c) }));

const anyStance = fc
  .tuple(
    fc.constantFrom('trade', 'sanctions', 'diplomacy'),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    probabilities,
  )
  .map(([issue, probability, p]) => {
    const likeliest = stances.reduce((best, name) => (p[name] > p[best] ? name : best));
    return stance(issue, likeliest, { probability, probabilities: p });
  });

const anySaid = fc.record({
  by: fc.constantFrom('AA', 'BB', 'CC', 'Ann Lee/AA', 'Bo Fox', null),
  issues: fc.uniqueArray(anyStance, { selector: ({ issue }) => issue, maxLength: 3 }),
  of: fc.array(
    fc.tuple(
      fc.constantFrom('AA', 'BB', 'CC'),
      fc.constantFrom('positive', 'negative', 'neutral') as fc.Arbitrary<Attitude>,
    ),
    { maxLength: 3 },
  ),
});

/** Documents of few actors who speak on few issues. */
export const anyDocuments = fc.array(
  fc.array(anySaid, { maxLength: 6 }).map((said) => document(said)),
  { maxLength: 4 },
);
