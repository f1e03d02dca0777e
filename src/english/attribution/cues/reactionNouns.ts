/**
 * Reactions that a verb carries to their holder ("drew criticism from Oslo").
 * The columns are told in `index.ts`.
 */
export const REACTION_NOUNS = `
admiration | reaction-noun | praise | holder
applause | reaction-noun | praise | holder
praise | reaction-noun | praise | holder
welcome | reaction-noun | praise | holder
anger | reaction-noun | criticize | holder
backlash | reaction-noun | criticize | holder
complaint | reaction-noun | criticize | holder
condemnation | reaction-noun | criticize | holder
criticism | reaction-noun | criticize | holder | [The remarks drew criticism] from Oslo.
derision | reaction-noun | criticize | holder
dismay | reaction-noun | criticize | holder
fury | reaction-noun | criticize | holder
ire | reaction-noun | criticize | holder
outrage | reaction-noun | criticize | holder
protest | reaction-noun | criticize | holder
rebuke | reaction-noun | criticize | holder
ridicule | reaction-noun | criticize | holder
scorn | reaction-noun | criticize | holder
approval | reaction-noun | support | holder
backing | reaction-noun | support | holder
endorsement | reaction-noun | support | holder
support | reaction-noun | support | holder
doubt | reaction-noun | reject | holder
objection | reaction-noun | reject | holder
opposition | reaction-noun | reject | holder
resistance | reaction-noun | reject | holder
scepticism | reaction-noun | reject | holder
skepticism | reaction-noun | reject | holder
suspicion | reaction-noun | reject | holder
alarm | reaction-noun | warn | holder
concern | reaction-noun | warn | holder
fear | reaction-noun | warn | holder
warning | reaction-noun | warn | holder
`;
