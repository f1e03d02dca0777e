/** Where one is: an article, and in it a statement. */
export interface Place {
  readonly document: string;
  readonly statement: string | null;
}
