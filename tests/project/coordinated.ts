import { createProject, type Project, type ProjectChange } from 'stancekit/project';
import { actor, statement as makeStatement, stance } from '../report/make';
import { TIME } from './make';

export const SIGNED = 'Kenya and Tanzania signed a pact. Norway opposed it.';

const at = (words: string) => ({ start: SIGNED.indexOf(words), end: SIGNED.indexOf(words) + words.length });
const cue = (words: string) => ({ ...at(words), text: words, lemma: words, force: 'act' as const });

export const kenya = actor('KE', { name: 'Kenya' });
export const tanzania = actor('TZ', { name: 'Tanzania' });
const norway = actor('NO', { name: 'Norway' });

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
