import fc from 'fast-check';
import type { Document } from 'stancekit';
import { createProject, type Project, type ProjectChange } from 'stancekit/project';
import { actor, statement as makeStatement, stance } from '../report/make';

export const TEXT = '“We reject it,” Norway told Sweden. Oslo backed talks. Ann Lee praised Norway.';
export const OTHER = 'Norway rejected the sanctions on Friday.';
export const TIME = '2025-03-12T09:00:00.000Z';
export const AB = { coder: 'AB', time: TIME };

const at = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const mention = (words: string) => ({ ...at(words), type: 'name' as const });

const norway = actor('NO', { name: 'Norway' });
const sweden = actor('SE', { name: 'Sweden' });
export const ann = actor('Ann Lee');

/** Three statements, as `analyze` would give them. */
export function analysed(): Pick<Document, 'statements' | 'actors'> {
  const first = at('“We reject it,” Norway told Sweden');
  const second = at('Oslo backed talks');
  const third = at('Ann Lee praised Norway');
  const cue = (words: string) => ({ ...at(words), lemma: words, force: 'assert' as const });
  return {
    statements: [
      makeStatement({
        by: norway,
        issues: [stance('sanctions', 'against', { probability: 0.8 }), stance('trade', 'favor', { abstained: true })],
        fields: {
          id: 's1',
          span: first,
          text: TEXT.slice(first.start, first.end),
          content: [{ ...at('“We reject it,”'), quoted: true }],
          cue: cue('told'),
          source: { ...at('Norway'), type: 'name' },
          addressees: [{ ...at('Sweden'), actor: sweden }],
        },
      }),
      makeStatement({
        by: norway,
        issues: [stance('diplomacy', 'favor')],
        fields: {
          id: 's2',
          span: second,
          text: TEXT.slice(second.start, second.end),
          content: [{ ...at('talks'), quoted: false }],
          cue: cue('backed'),
        },
      }),
      makeStatement({
        by: ann,
        fields: {
          id: 's3',
          span: third,
          text: TEXT.slice(third.start, third.end),
          content: [{ ...at('praised Norway'), quoted: false }],
          targets: [
            {
              ...{
                start: TEXT.lastIndexOf('Norway'),
                end: TEXT.lastIndexOf('Norway') + 6,
                text: 'Norway',
                actor: norway,
              },
              ...{ label: 'negative', probabilities: { negative: 0.6, neutral: 0.2, positive: 0.2 } },
            },
          ],
        },
      }),
    ],
    actors: [
      { ...norway, mentions: [mention('Norway'), mention('Oslo')] },
      { ...sweden, mentions: [mention('Sweden')] },
      { ...ann, mentions: [mention('Ann Lee')] },
    ],
  };
}

/** A project of one analysed text and one that is not. */
export function make(): Project {
  return createProject({ title: 'Cables', created: TIME }).add(
    { type: 'text', id: 'a', text: TEXT, title: 'First', date: '2025-03-11', outlet: 'The Paper' },
    { type: 'analysis', document: 'a', model: 'test 1', ...analysed() },
    { type: 'text', id: 'b', text: OTHER },
  );
}

/** A correction of the first text. */
export function change(statement: string, rest: object): ProjectChange {
  return { type: 'correction', document: 'a', statement, ...rest } as ProjectChange;
}

const span = fc
  .tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
const actorId = fc.constantFrom('state:NO', 'state:SE', 'person:ann-lee', 'org:new', 'org:unheard-of');
const label = fc.constantFrom('negative', 'neutral', 'positive');

/** Any change of the statements of the first text, or of actors. */
export const anyChange: fc.Arbitrary<ProjectChange> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('s1', 's2', 's3'),
      fc.oneof(
        fc.record({ field: fc.constant('actor'), after: fc.option(actorId) }),
        fc.record({ field: fc.constantFrom('negated', 'checked'), after: fc.boolean() }),
        fc.record({ field: fc.constant('span'), after: span }),
        fc.record({ field: fc.constant('content'), after: fc.array(span, { minLength: 1, maxLength: 3 }) }),
        fc.record({
          field: fc.constant('addressees'),
          after: fc.array(fc.record({ actor: actorId }), { maxLength: 2 }),
        }),
        fc.record({
          field: fc.constant('stance'),
          of: fc.constantFrom('sanctions', 'trade', 'new: issue'),
          after: fc.option(fc.constantFrom('favor', 'against', 'neutral')),
        }),
        fc.record({ field: fc.constant('attitude'), of: actorId, after: fc.option(label) }),
        fc.record({ field: fc.constant('sentiment'), after: label }),
        fc.record({ field: fc.constant('row'), after: fc.option(span) }),
      ),
    )
    .map(([statement, rest]) => change(statement, rest)),
  fc.record({
    type: fc.constant('actor' as const),
    id: fc.constantFrom('state:NO', 'org:new'),
    name: fc.constantFrom('Norway', 'The North'),
    kind: fc.constantFrom('state' as const, 'organisation' as const),
    country: fc.constantFrom('NO', null),
    merged: fc.constantFrom([], ['person:ann-lee'], ['state:SE', 'person:ann-lee']),
  }),
  fc.constant({ type: 'removal' as const, document: 'b' }),
);
