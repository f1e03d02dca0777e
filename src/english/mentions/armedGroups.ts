/** Armed groups that are no state's, by their identifiers in `organisations.ts` without "org:". Own compilation. */
export const ARMED_GROUPS =
  'HAMAS PIJ HEZBOLLAH HOUTHIS TALIBAN ALQAEDA IS BOKOHARAM ALSHABAAB NUSRA TTP LTTE LRA MILF KATAIB M23 RSF TPLF POLISARIO SDF PKK YPG IRA ETA FARC ELN';

/** The same as actors are identified. */
export const ARMED_ACTORS: ReadonlySet<string> = new Set(ARMED_GROUPS.split(' ').map((id) => `org:${id}`));

/** Of these, those who fight beside states, whose enemy another is. */
const ALLIED: ReadonlySet<string> = new Set(['org:SDF', 'org:YPG']);

/** Those who fight states and are called their enemy. */
export const FOES: ReadonlySet<string> = new Set([...ARMED_ACTORS].filter((id) => !ALLIED.has(id)));
