/** Cohen's kappa: how far two coders agree beyond chance. */

export interface Kappa {
  readonly count: number;
  /** Share of equal answers. */
  readonly agreement: number;
  /** From −1 to 1, 0 by chance; null where both always give one answer, so that chance explains all. */
  readonly kappa: number | null;
}

/** Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"). */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const count = pairs.length;
  const share = (of: (pair: readonly [string, string]) => boolean) => pairs.filter(of).length / (count || 1);
  const agreement = share(([a, b]) => a === b);
  const answers = [...new Set(pairs.flat())];
  const chance = answers.reduce((sum, own) => sum + share(([a]) => a === own) * share(([, b]) => b === own), 0);
  return { count, agreement, kappa: count === 0 || chance === 1 ? null : (agreement - chance) / (1 - chance) };
}
