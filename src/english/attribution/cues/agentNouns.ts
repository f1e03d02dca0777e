/**
 * Nouns for somebody who holds an attitude ("is an advocate of"); from the verbs of support and rejection.
 * The columns are told in `index.ts`.
 */
export const AGENT_NOUNS = `
admirer | agent-noun | praise | of
devotee | agent-noun | praise | of
enthusiast | agent-noun | praise | of for
fan | agent-noun | praise | of
lover | agent-noun | praise | of
critic | agent-noun | criticize | of | Oslo has become a critic of [the pact].
detractor | agent-noun | criticize | of
hater | agent-noun | criticize | of
adherent | agent-noun | support | of to
advocate | agent-noun | support | of for | Lind is an advocate of [free trade].
ally | agent-noun | support | of
apologist | agent-noun | support | for
backer | agent-noun | support | of
believer | agent-noun | support | in
booster | agent-noun | support | of for
campaigner | agent-noun | support | for against=reject
champion | agent-noun | support | of for
cheerleader | agent-noun | support | for of
crusader | agent-noun | support | for against=reject | Lind is a crusader against [the dam].
defender | agent-noun | support | of
follower | agent-noun | support | of
partisan | agent-noun | support | of
promoter | agent-noun | support | of
proponent | agent-noun | support | of
spokesman | agent-noun | support | for
supporter | agent-noun | support | of
voice | agent-noun | support | for
denier | agent-noun | reject | of
enemy | agent-noun | reject | of
foe | agent-noun | reject | of
holdout | agent-noun | reject | on against
opponent | agent-noun | reject | of
sceptic | agent-noun | reject | of about
skeptic | agent-noun | reject | of about
`;
