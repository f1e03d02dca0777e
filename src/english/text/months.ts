/** Months as datelines write them, in full and in the short forms of the agencies (AP Stylebook, "months"). */
export const months: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
