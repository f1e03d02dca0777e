/** Words that a claim is put together with; closed classes, own compilation. */

/** Negations that stand as words of their own. */
export const NEGATIONS = /^(?:not|never|no longer|neither|nor|cannot|[a-z]+n['’]t)$/i;

/** Small words between a verb and what it governs. */
export const JOINTS: ReadonlySet<string> = new Set(
  'to of for on upon with against about over at in into as by from toward towards'.split(' '),
);

/** Forms of the passive's auxiliary. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(
  'am is are was were be been being get gets got'.split(' '),
);

/** Auxiliaries that stay where a passive is turned round, with the infinitive behind them. */
export const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must'.split(' '));

/** Pronouns that stand for an addressee. */
export const LISTENING: ReadonlySet<string> = new Set('him her them it me us you'.split(' '));

/** A source that denies what stands behind it ("neither Norway nor Sweden"). */
export const DENYING_SOURCE = /^(?:neither|none)\b/i;

/** What denies the source that stands behind it ("not even Norway"). */
export const DENIAL_BEFORE = /\b(?:not|hardly|scarcely)(?: even)?\s$/i;

/** What may stand apart from those who it counts ("Norway and Sweden both backed it"). */
export const FLOATING_BEFORE = /^(?:both|all|each)\s+/i;
