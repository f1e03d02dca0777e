/** Issues of a taxonomy that no model was trained for, and that are told by their propositions. */
import { expectedError, type Model, type PropositionJson, withPropositions } from '../labels';
import { type Issue, type Taxonomy, taxonomyOf } from '../taxonomy';

/** The model with the issues of a taxonomy that it does not know and that have a proposition. @throws INVALID_TAXONOMY. */
export function extendModel(model: Model, taxonomy: Taxonomy | undefined): Model {
  if (!taxonomy) return model;
  const unknown = taxonomy.issues.filter((issue) => isNew(issue, model));
  return withPropositions(
    model,
    unknown.map(({ id, label, proposition, terms }): PropositionJson => {
      return { id, ...(label !== undefined && { label }), proposition, ...(terms && { terms }) };
    }),
  );
}

function isNew({ id, proposition }: Issue, { issues }: Model): boolean {
  return !issues.includes(id) && typeof proposition === 'string';
}

/** The taxonomy of a model, or the one that was given, with what is to be known of issues that are told by their propositions. */
export function taxonomyFor({ issues, propositions = [] }: Model, given?: Taxonomy): Taxonomy {
  const { id, issues: all } = given ?? taxonomyOf(issues);
  if (propositions.length === 0) return given ?? taxonomyOf(issues);
  const described = all.map((issue): Issue => {
    const own = propositions.find((scorer) => scorer.issue.id === issue.id)?.issue;
    if (!own) return issue;
    const { label = own.id, proposition, terms, learned } = own;
    return {
      ...{ id: own.id, label, proposition, ...(terms && { terms }) },
      ...{ origin: 'proposition', labels: learned?.rows ?? 0, expected: expectedError },
    };
  });
  return Object.freeze({ id: given ? id : 'custom', issues: Object.freeze(described) });
}
