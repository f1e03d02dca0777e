/**
 * Words that begin with an apostrophe whichever way it curls. "cause", "bout" and "round" are words of their own and
 * count only after a closing curl (see `curledElisions`).
 */
export const elisions: ReadonlySet<string> = new Set('tis twas twere twill em til n t'.split(' '));
export const curledElisions: ReadonlySet<string> = new Set('cause bout round till'.split(' '));
