export interface Contestant {
  readonly name: string;
  readonly load: () => Promise<(text: string) => number>;
}

export declare const contestants: readonly Contestant[];
