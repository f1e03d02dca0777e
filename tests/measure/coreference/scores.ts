/** Coreference scores over partitions of mentions: MUC, B³ and CEAF-e, whose mean is the CoNLL score (Pradhan et al., CoNLL 2012). */

/** Entities as sets of mentions, each by a key of its own. */
export type Partition = readonly (readonly string[])[];

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const score = (right: number, given: number, rightOf: number, wanted: number): Score => {
  const precision = given ? right / given : 0;
  const recall = wanted ? rightOf / wanted : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

/** The entity of each mention. */
const indexOf = (partition: Partition): Map<string, number> =>
  new Map(partition.flatMap((entity, k) => entity.map((mention) => [mention, k] as const)));

/** MUC (Vilain et al. 1995): links that must be added. */
export function muc(documents: readonly (readonly [Partition, Partition])[]): Score {
  const links = (of: Partition, by: Map<string, number>) => {
    let kept = 0;
    let all = 0;
    for (const entity of of) {
      const parts = new Set(entity.map((mention) => by.get(mention) ?? mention));
      kept += entity.length - parts.size;
      all += entity.length - 1;
    }
    return [kept, all] as const;
  };
  let [right, given, rightOf, wanted] = [0, 0, 0, 0];
  for (const [gold, system] of documents) {
    const [r, w] = links(gold, indexOf(system));
    const [p, g] = links(system, indexOf(gold));
    right += p;
    given += g;
    rightOf += r;
    wanted += w;
  }
  return score(right, given, rightOf, wanted);
}

/** B³ (Bagga & Baldwin 1998): the overlap of entities, mention by mention. */
export function bCubed(documents: readonly (readonly [Partition, Partition])[]): Score {
  const overlaps = (of: Partition, by: Partition) => {
    const index = indexOf(by);
    let sum = 0;
    let count = 0;
    for (const entity of of) {
      for (const mention of entity) {
        const other = index.get(mention);
        const shared = other === undefined ? 0 : entity.filter((m) => index.get(m) === other).length;
        sum += shared / entity.length;
        count++;
      }
    }
    return [sum, count] as const;
  };
  let [right, given, rightOf, wanted] = [0, 0, 0, 0];
  for (const [gold, system] of documents) {
    const [r, w] = overlaps(gold, system);
    const [p, g] = overlaps(system, gold);
    right += p;
    given += g;
    rightOf += r;
    wanted += w;
  }
  return score(right, given, rightOf, wanted);
}

/** CEAF-e (Luo 2005), entities aligned greedily by their likeness: at most a fraction below the best alignment. */
export function ceafEntities(documents: readonly (readonly [Partition, Partition])[]): Score {
  let [right, given, wanted] = [0, 0, 0];
  for (const [gold, system] of documents) {
    const index = indexOf(gold);
    const pairs: { k: number; j: number; likeness: number }[] = [];
    system.forEach((entity, j) => {
      const counts = new Map<number, number>();
      for (const mention of entity) {
        const k = index.get(mention);
        if (k !== undefined) counts.set(k, (counts.get(k) ?? 0) + 1);
      }
      for (const [k, shared] of counts)
        pairs.push({ k, j, likeness: (2 * shared) / (entity.length + (gold[k]?.length ?? 0)) });
    });
    pairs.sort((a, b) => b.likeness - a.likeness);
    const taken = { gold: new Set<number>(), system: new Set<number>() };
    for (const { k, j, likeness } of pairs) {
      if (taken.gold.has(k) || taken.system.has(j)) continue;
      taken.gold.add(k);
      taken.system.add(j);
      right += likeness;
    }
    given += system.length;
    wanted += gold.length;
  }
  return score(right, given, right, wanted);
}
