const words = (list: string): readonly string[] => list.split(' ');

/** Months in full, in order. */
export const MONTHS_IN_FULL = words(
  'january february march april may june july august september october november december',
);

/** Months in the short forms of the agencies (AP Stylebook, "months"). */
export const MONTHS_SHORT = words('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Months as datelines write them. */
export const months: ReadonlySet<string> = new Set([...MONTHS_IN_FULL, ...MONTHS_SHORT]);
