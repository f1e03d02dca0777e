/**
 * Nouns for somebody who holds an attitude ("is an advocate of"); from the verbs of support and rejection.
 * The columns are told in `index.ts`.
 */
export const AGENT_NOUNS = `
admirer | praise | of
devotee | praise | of
fan | praise | of
lover | praise | of
enthusiast | praise | of for
critic | criticize | of | Oslo has become a critic of [the pact].
detractor | criticize | of
hater | criticize | of
apologist | support | for
spokesman | support | for
voice | support | for
campaigner | support | for against=reject
crusader | support | for against=reject | Lind is a crusader against [the dam].
cheerleader | support | for of
believer | support | in
ally | support | of
backer | support | of
defender | support | of
follower | support | of
partisan | support | of
promoter | support | of
proponent | support | of
supporter | support | of
advocate | support | of for | Lind is an advocate of [free trade].
booster | support | of for
champion | support | of for
adherent | support | of to
denier | reject | of
enemy | reject | of
foe | reject | of
opponent | reject | of
sceptic | reject | of about
skeptic | reject | of about
holdout | reject | on against
`;
