/** Keeps the queue of labels and the coder's name over a reload, in this browser alone. What they said is in the project. */
import { type Labelling, noLabels } from './labelling';

const CODER = 'stancekit-coder';
/** Raised whenever the form of what is kept changes. */
const KEY = 'stancekit-labels-2';

export function keepLabels(labelling: Labelling): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(labelling));
  } catch {
    // A full or forbidden store: the labels are still in the page.
  }
}

export function recallLabels(): Labelling {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? noLabels;
  } catch {
    return noLabels;
  }
}

export function keepCoder(name: string): void {
  try {
    localStorage.setItem(CODER, name);
  } catch {
    // It is asked for again.
  }
}

export function recallCoder(): string {
  try {
    return localStorage.getItem(CODER) ?? '';
  } catch {
    return '';
  }
}
