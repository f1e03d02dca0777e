/**
 * Reactions that a verb carries to their holder ("drew criticism from Oslo").
 * The columns are told in `index.ts`.
 */
export const REACTION_NOUNS = `
admiration | praise | holder
applause | praise | holder
praise | praise | holder
welcome | praise | holder
anger | criticize | holder
backlash | criticize | holder
complaint | criticize | holder
condemnation | criticize | holder
criticism | criticize | holder | [The remarks drew criticism] from Oslo.
derision | criticize | holder
dismay | criticize | holder
displeasure | criticize | holder
dissatisfaction | criticize | holder
flak | criticize | holder
fury | criticize | holder
ire | criticize | holder
outrage | criticize | holder
protest | criticize | holder
rebuke | criticize | holder
ridicule | criticize | holder
scorn | criticize | holder
approval | support | holder
backing | support | holder
endorsement | support | holder
support | support | holder
doubt | reject | holder
objection | reject | holder
opposition | reject | holder
resistance | reject | holder
scepticism | reject | holder
skepticism | reject | holder
suspicion | reject | holder
alarm | warn | holder
concern | warn | holder
fear | warn | holder
warning | warn | holder
`;
