/**
 * PLOVER's mode of an event, by the verb that tells it. Own compilation: the modes and what they mean are those of the PLOVER manual, which verb tells
 * which is ours; no coded record was looked at. Verbs whose mode the object decides ("deploy troops", "deploy missiles") are left out, and have none.
 *
 *   type | mode | verbs in their base form, parted by commas
 */
export const EVENT_MODES = `
consult | visit | visit, tour, travel, fly out, journey
consult | phone | phone, telephone, call telephone
consult | third-party | mediate
retreat | withdraw | withdraw, pull out, pull back, retreat, disengage
retreat | release | release, free, set free, liberate
retreat | return | return, repatriate, hand over, hand in
retreat | disarm | disarm, decommission, demobilise, demobilize, dismantle, lay down, lay arms down
request | meet | summon
accuse | disapprove | condemn, criticise, criticize, denounce, deplore, decry, censure, rebuke, reprimand, reproach, slam, slate, castigate, lambast, lambaste, chide, assail, vilify
accuse | investigate | investigate, try
accuse | allege | accuse, allege, blame, charge, implicate, indict, prosecute, sue
protest | demo | demonstrate, march, rally, protest, parade, picket
protest | riot | riot
protest | strike | go on strike, walk out
protest | obstruct | block, blockade, barricade
sanction | expel | expel, oust
sanction | withdraw | withdraw, recall, pull out, quit
sanction | discontinue | suspend, cancel, break off, call off, sever, cut off, freeze, halt
coerce | seize | seize, confiscate, annex, occupy, expropriate, impound
coerce | ban | ban, outlaw
coerce | censor | censor, gag, muzzle
coerce | arrest | arrest, detain, apprehend, jail, imprison, incarcerate, intern, round up
coerce | deport | deport, expel, exile, banish
coerce | cyber | hack
assault | beat | beat, beat up
assault | execute | execute, behead, decapitate, lynch
assault | sexual | rape
assault | assassinate | assassinate
assault | primitive | stab, stone, mow down
assault | firearms | shoot, shoot dead, gun down, open fire
assault | explosives | bomb, blow up, detonate, firebomb
assault | suicide-attack | blow himself up
assault | heavy-weapons | shell, bombard, strafe, napalm, pound
`;
