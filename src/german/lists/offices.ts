/**
 * German offices, by how their noun ends, since it is compounds that name them ("Handelsministerin", "Regierungssprecher"). A line: ending |
 * gender | class. `person` holds an office; `government` speaks for its state; `voice` speaks for whom it belongs to. The longest ending counts.
 */
export const officeRows = `
minister|m|person
ministerin|f|person
präsident|m|person
präsidentin|f|person
premier|m|person
premierminister|m|person
kanzler|m|person
kanzlerin|f|person
chef|m|person
chefin|f|person
botschafter|m|person
botschafterin|f|person
gesandte|m|person
gesandter|m|person
beauftragte|f|person
beauftragter|m|person
generalsekretär|m|person
generalsekretärin|f|person
staatssekretär|m|person
staatssekretärin|f|person
kommissar|m|person
kommissarin|f|person
abgeordneter|m|person
diplomat|m|person
diplomatin|f|person
führer|m|person
führerin|f|person
könig|m|person
königin|f|person
papst|m|person
general|m|person
senator|m|person
senatorin|f|person
vertreter|m|person
vertreterin|f|person
politiker|m|person
politikerin|f|person
sprecher|m|voice
sprecherin|f|voice
ministerium||government
ministeriums||government
regierung||government
präsidialamt||government
kanzleramt||government
marine||government
armee||government
militär||government
küstenwache||government
streitkräfte||government
parlament||government
`;

/** Offices by which somebody is meant who was named by another: the one in the list stands for all in its line. */
export const sameOffice = `
regierungschef ministerpräsident premierminister premier bundeskanzler kanzler
regierungschefin ministerpräsidentin premierministerin bundeskanzlerin kanzlerin
staatschef präsident
staatschefin präsidentin
diplomat botschafter vertreter gesandter
diplomatin botschafterin vertreterin gesandte
politiker minister abgeordneter
politikerin ministerin
`;
