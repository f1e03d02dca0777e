/** Counts what was right, found and to be found, and tells precision, recall and F1. */
export class Score {
  right = 0;
  found = 0;
  gold = 0;

  toString(): string {
    const precision = this.right / Math.max(1, this.found);
    const recall = this.right / Math.max(1, this.gold);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6)).join('');
  }
}

/** Classes of words: one score a class, and what was taken for what. */
export class TagScores {
  readonly byTag = new Map<string, Score>();
  readonly confusions = new Map<string, number>();
  right = 0;
  counted = 0;

  add(gold: string, found: string): void {
    this.counted++;
    if (gold === found) {
      this.right++;
      this.of(gold).right++;
    } else {
      const key = `${gold} taken for ${found}`;
      this.confusions.set(key, (this.confusions.get(key) ?? 0) + 1);
    }
    this.of(gold).gold++;
    this.of(found).found++;
  }

  get accuracy(): number {
    return this.right / Math.max(1, this.counted);
  }

  private of(tag: string): Score {
    let score = this.byTag.get(tag);
    if (score === undefined) {
      score = new Score();
      this.byTag.set(tag, score);
    }
    return score;
  }
}
