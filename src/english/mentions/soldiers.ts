/** How news writes of soldiers of the United States (AP Stylebook, "military titles"). Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Last words of the services that stand before a rank: "Army Gen. Lund", "Air Force Col. Lund". */
export const SERVICES = words('army|navy|force|guard|marine|corps|reserve');

/** Roles that ranks name. */
export const RANKS = words(
  'general|lieutenant general|major general|brigadier general|colonel|lieutenant colonel|major|captain|lieutenant|commander|admiral|vice admiral|rear admiral|sergeant|sergeant major|corporal|specialist|private|officer',
);

/** States in which its soldiers fight, so that a soldier in a text from there may be one of them. */
export const THEATRES = words('AF|BH|DJ|IQ|JO|KW|LY|QA|SO|SY|YE');

/** Parts of names that its soldiers hardly have, and those of such states do. */
export const ARABIC_PART = /^(?:al|el|abd|abdul|abu|bin)(?:-|$)/;
