import { ARMED_GROUPS } from '../mentions/armedGroups';

/**
 * To which sector of society an actor belongs, by the words of its office or description, as PLOVER and CAMEO sort actors. Own compilation: the
 * names of the sectors are those of the manuals, the words are ours.
 *
 *   sector | words, of which one must stand in the office; a later row wins over an earlier one
 *
 * A minister is GOV, and a "defence minister", too; a "military ruler" is MIL by the later row.
 */
export const SECTOR_WORDS = `
GOV | president premier chancellor minister ministry secretary government cabinet regime king queen emir sultan prince ruler leader official
GOV | ambassador diplomat envoy consul spokesman spokeswoman spokesperson governor mayor administration authorities commissioner
PTY | party
OPP | opposition dissident
LEG | senator senators lawmaker legislator congressman congresswoman parliament parliamentarian congress senate mp mep representative speaker
JUD | judge court tribunal prosecutor magistrate attorney
SPY | spy intelligence
MIL | military army navy troop troops soldier general admiral colonel commander marshal force forces guard guards
COP | police policeman policewoman sheriff
REB | rebel insurgent guerrilla militant militia militiaman fighter separatist
UAF | gunman gunmen
CRM | gang cartel smuggler
BUS | company business executive chairman banker bank investor trader
LAB | union unionist worker
MED | journalist reporter editor newspaper media broadcaster
EDU | student teacher professor academic university scholar
REL | cleric bishop archbishop pope imam ayatollah rabbi priest church
NGO | charity
REF | refugee migrant
CVL | protester demonstrator activist campaigner resident villager civilian citizen crowd voter
`;

/** Sectors of organisations that are known by name (their ids are those of `mentions/organisations.ts`). */
export const SECTOR_ORGANISATIONS = `
IGO | UN UNSC UNGA UNHRC UNHCR OHCHR UNICEF UNESCO UNRWA UNDP UNEP WFP WHO IAEA ICC ICJ ILO IOM FAO IPCC UNIFIL MONUSCO NATO EU EC EP EUCO
IGO | ECB ECJ ECHR EEAS COE FRONTEX EUROPOL INTERPOL EUROGROUP AU ASEAN ECOWAS SADC IGAD EAC ECCAS AES OAS CELAC ALBA MERCOSUR CARICOM CSTO
IGO | CIS EAEU SCO BRICS G7 G8 G20 G77 QUAD AUKUS OPEC OPECPLUS WTO IMF WB OECD OSCE OPCW ARABLEAGUE GCC OIC PIF NAM COMMONWEALTH APEC AIIB
IGO | ADB AFDB
NGO | AMNESTY HRW ICRC IFRC MSF OXFAM SAVECHILDREN GREENPEACE WWF RSFNGO CPJ TRANSPARENCY ICG
REB | ${ARMED_GROUPS}
MIL | IRGC IDF PLA PENTAGON CENTCOM NATIONALGUARD BUNDESWEHR
SPY | CIA NSA MI5 MI6 FSB KGB MOSSAD SHINBET
LEG | CONGRESS SENATE HOUSE DUMA BUNDESTAG KNESSET VERKHOVNARADA DIET
JUD | SCOTUS
`;
