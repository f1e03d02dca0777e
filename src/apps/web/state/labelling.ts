/** The queue of statements to label, and what was said of them. */
import type { Attitude, Stance } from 'stancekit';

/** A statement to label, with what the model takes it for. */
export interface Item {
  readonly key: string;
  readonly document: string;
  /** Id of the statement. */
  readonly statement: string;
  readonly text: string;
  /** Whose it may be, the likeliest first. */
  readonly actors: readonly string[];
  readonly draft: Draft;
  /** Why it was chosen. */
  readonly reason: string;
}

export interface IssueLabel {
  readonly issue: string;
  readonly stance: Stance;
}

export interface TargetLabel {
  readonly name: string;
  readonly attitude: Attitude;
}

/** A label on its way. `slot` and `target` tell which issue and which mention the keys are about. */
export interface Draft {
  readonly actor: string | null;
  readonly issues: readonly IssueLabel[];
  readonly slot: number;
  readonly targets: readonly TargetLabel[];
  readonly target: number;
}

/** An item that is done: labelled, or passed over. */
export interface Done {
  readonly item: Item;
  readonly draft: Draft;
  readonly skipped: boolean;
  /** The step of the project that keeps the label. */
  readonly step?: string;
}

export interface Labelling {
  /** The first is the one at hand. */
  readonly queue: readonly Item[];
  /** The label of the first. */
  readonly draft: Draft | null;
  readonly done: readonly Done[];
}

export type LabellingAction =
  | { readonly type: 'fill'; readonly items: readonly Item[] }
  | { readonly type: 'redraft'; readonly items: readonly Item[] }
  | { readonly type: 'edit'; readonly draft: Draft }
  | { readonly type: 'accept'; readonly step?: string }
  | { readonly type: 'skip' }
  | { readonly type: 'undo' }
  | { readonly type: 'restore'; readonly labelling: Labelling }
  | { readonly type: 'clear' };

export const noLabels: Labelling = { queue: [], draft: null, done: [] };

export function reduceLabels(state: Labelling, action: LabellingAction): Labelling {
  switch (action.type) {
    case 'fill': {
      const known = new Set(state.done.map(({ item }) => item.text));
      return withQueue(
        state,
        action.items.filter(({ text }) => !known.has(text)),
      );
    }
    case 'redraft': {
      // What a model said of statements is out of date with it; what the coder said of them is not.
      const fresh = new Map(action.items.map((item) => [item.text, item]));
      const [first, ...rest] = state.queue;
      if (!first) return state;
      const redraft = (item: Item) => ({ ...item, ...fresh.get(item.text), reason: item.reason });
      const wasEdited = state.draft !== first.draft;
      const queue = [redraft(first), ...rest.map(redraft)];
      return { ...state, queue, draft: wasEdited ? state.draft : queue[0]!.draft };
    }
    case 'edit':
      return { ...state, draft: action.draft };
    case 'accept':
      return finish(state, false, action.step);
    case 'skip':
      return finish(state, true);
    case 'undo': {
      const last = state.done.at(-1);
      if (!last) return state;
      const done = state.done.slice(0, -1);
      return { ...state, done, queue: [last.item, ...state.queue], draft: last.draft };
    }
    case 'restore':
      return action.labelling;
    case 'clear':
      return noLabels;
  }
}

function finish(state: Labelling, skipped: boolean, step?: string): Labelling {
  const [item, ...rest] = state.queue;
  if (!item || !state.draft) return state;
  return withQueue(
    { ...state, done: [...state.done, { item, draft: state.draft, skipped, ...(step !== undefined && { step }) }] },
    rest,
  );
}

function withQueue(state: Labelling, queue: readonly Item[]): Labelling {
  return { ...state, queue, draft: queue[0]?.draft ?? null };
}
