/** An averaged perceptron over hashed features (Collins, EMNLP 2002): one table of weights, in which feature and class share a place. */

export class Perceptron {
  readonly weights: Float64Array;
  readonly #sums: Float64Array;
  readonly #mask: number;
  #step = 1;

  /** `bits`: the table has 2^bits places. */
  constructor(bits: number) {
    this.weights = new Float64Array(1 << bits);
    this.#sums = new Float64Array(1 << bits);
    this.#mask = (1 << bits) - 1;
  }

  score(features: readonly number[], label: number): number {
    let sum = 0;
    for (const feature of features) sum += this.weights[this.#place(feature, label)] ?? 0;
    return sum;
  }

  /** The best of some labels. */
  best(features: readonly number[], labels: readonly number[]): number {
    let best = labels[0] ?? 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const label of labels) {
      const score = this.score(features, label);
      if (score > top) [top, best] = [score, label];
    }
    return best;
  }

  learn(features: readonly number[], gold: number, found: number): void {
    this.#step++;
    if (gold === found) return;
    for (const feature of features) {
      this.#add(this.#place(feature, gold), 1);
      this.#add(this.#place(feature, found), -1);
    }
  }

  /** The mean of the weights over all steps, as whole numbers from -127 to 127; the smallest are lost. */
  quantised(): Int8Array {
    const means = this.weights.map((weight, k) => weight - (this.#sums[k] ?? 0) / this.#step);
    const scale =
      127 /
      Math.max(
        1e-9,
        ...[...means]
          .map(Math.abs)
          .sort((a, b) => b - a)
          .slice(200, 201),
      );
    return Int8Array.from(means, (mean) => Math.max(-127, Math.min(127, Math.round(mean * scale))));
  }

  /** A perceptron that only decides, with the weights of a file. */
  static of(weights: Int8Array): Perceptron {
    const made = new Perceptron(Math.log2(weights.length));
    made.weights.set(weights);
    return made;
  }

  #add(place: number, by: number): void {
    this.weights[place] = (this.weights[place] ?? 0) + by;
    this.#sums[place] = (this.#sums[place] ?? 0) + by * this.#step;
  }

  #place(feature: number, label: number): number {
    return (feature + Math.imul(label + 1, 0x9e3779b1)) & this.#mask;
  }
}
