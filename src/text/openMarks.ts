import { families, type MarkFamily } from './marks';

/** A quotation whose closing mark has not been met. */
export interface OpenQuotation {
  readonly family: MarkFamily;
  readonly token: number;
  readonly mark: string;
  readonly start: number;
  /** Forgotten if it is never closed: a single mark that may be an apostrophe. */
  readonly tentative: boolean;
  /** Its mark is the first character of its paragraph. */
  readonly leads: boolean;
  readonly continues: boolean;
  /** Where the first quotation of the same family directly inside it begins, -1 for none. */
  inside: number;
}

/** The open quotations, innermost last, with the innermost of each family at hand: any text takes linear time. */
export class OpenMarks {
  readonly #all: OpenQuotation[] = [];
  readonly #byFamily = Object.fromEntries(families.map((family) => [family, [] as OpenQuotation[]])) as Record<
    MarkFamily,
    OpenQuotation[]
  >;

  get innermost(): OpenQuotation | undefined {
    return this.#all.at(-1);
  }

  get outermost(): OpenQuotation | undefined {
    return this.#all[0];
  }

  /** The innermost open quotation of a family. */
  of(family: MarkFamily): OpenQuotation | undefined {
    return this.#byFamily[family].at(-1);
  }

  push(quotation: OpenQuotation): void {
    const outer = this.innermost;
    if (outer?.family === quotation.family && outer.inside < 0) outer.inside = quotation.start;
    this.#all.push(quotation);
    this.#byFamily[quotation.family].push(quotation);
  }

  pop(): OpenQuotation | undefined {
    const quotation = this.#all.pop();
    if (quotation !== undefined) this.#byFamily[quotation.family].pop();
    return quotation;
  }
}
