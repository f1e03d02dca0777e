/** Keeps labels over a reload, in this browser alone. Articles are not kept. */
import { type Labelling, noLabels } from './labelling';

/** Raised whenever the form of what is kept changes. */
const KEY = 'stancekit-labels-1';

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
