import type { Attitude } from 'stancekit';
import { createProject, type Project, type ProjectChange } from 'stancekit/project';
import { actor, statement as makeStatement, stance } from '../report/make';
import { TIME } from './make';

export const SIGNED = 'Kenya and Tanzania signed a pact. Norway opposed it.';

const at = (words: string) => ({ start: SIGNED.indexOf(words), end: SIGNED.indexOf(words) + words.length });
const cue = (words: string) => ({ ...at(words), text: words, lemma: words, force: 'act' as const });

export const kenya = actor('KE', { name: 'Kenya' });
export const tanzania = actor('TZ', { name: 'Tanzania' });
const norway = actor('NO', { name: 'Norway' });
const sweden = actor('SE', { name: 'Sweden' });

/** Rows of the first sentence by who makes them, and one of the second; ids in this order, as `analyze` gives them. */
export function signedBy(...who: readonly (typeof kenya | null)[]) {
  const first = 'Kenya and Tanzania signed a pact';
  const source = { ...at('Kenya and Tanzania'), text: 'Kenya and Tanzania', type: 'name' as const };
  const rows = who.map((by) => ({
    ...{ by, issues: [stance('alliances', 'favor')] },
    fields: { span: at(first), text: first, content: [], cue: cue('signed'), ...(by && { source }) },
  }));
  const second = 'Norway opposed it';
  const last = {
    ...{ by: norway, issues: [stance('alliances', 'against')] },
    fields: { span: at(second), text: second, cue: cue('opposed') },
  };
  return {
    statements: [...rows, last].map(makeStatement),
    actors: [kenya, tanzania, norway].map((one) => ({
      ...one,
      mentions: [{ ...at(one.name), text: one.name, type: 'name' as const }],
    })),
  };
}

export const TOLD = 'Norway warned that Kenya, which Sweden praised, would go.';

/** Two statements within one another that speak of the same words, each with its own attitude: of Norway `outer`, of Sweden `inner`. */
export function nested(outer: Attitude, inner: Attitude): Project {
  const place = (words: string) => ({ start: TOLD.indexOf(words), end: TOLD.indexOf(words) + words.length });
  const target = (label: Attitude) => ({
    ...{ ...place('Kenya'), text: 'Kenya', actor: kenya, label },
    probabilities: { negative: 0, neutral: 0, positive: 0, [label]: 1 },
  });
  const row = (by: typeof kenya, text: string, label: Attitude) => ({
    by,
    fields: {
      ...{ span: place(text), text, content: [], targets: [target(label)] },
      source: { ...place(by.name), text: by.name, type: 'name' as const },
    },
  });
  return createProject({ created: TIME }).add(
    { type: 'text', id: 'a', text: TOLD },
    {
      ...{ type: 'analysis', document: 'a', model: 'test 1' },
      statements: [row(norway, TOLD.slice(0, -1), outer), row(sweden, 'Kenya, which Sweden praised', inner)].map(
        makeStatement,
      ),
      actors: [kenya, norway, sweden].map((one) => ({
        ...one,
        mentions: [{ ...place(one.name), text: one.name, type: 'name' as const }],
      })),
    },
  );
}

/** A project of one text with these rows. */
export function signed(analysis = signedBy(kenya, tanzania)): Project {
  return createProject({ created: TIME }).add(
    { type: 'text', id: 'a', text: SIGNED },
    { type: 'analysis', document: 'a', model: 'test 1', ...analysis },
  );
}

/** The project as a coder leaves it. */
export function codedBy(coder: string, project: Project, ...changes: readonly (readonly [string, object])[]): Project {
  return project.apply(
    changes.map(([id, rest]) => ({ type: 'correction', document: 'a', statement: id, ...rest }) as ProjectChange),
    { coder, time: TIME },
  );
}
