/**
 * Pass 3. In: the drafts of a sentence. Out: the same; a body that is called by the office of its head is that head where a name stands
 * beside it: "the United Nations High Commissioner for Refugees, Karl Lund,".
 */
import type { Draft } from './drafts';
import type { ScannedText } from './scannedText';

/** What such bodies are called by, and the role of who heads them. */
const OFFICE = 'commissioner';
const ROLE = 'high commissioner';

/** Makes heads of bodies that stand beside a name; the drafts that are left. */
export function readCommissioners(text: ScannedText, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, k) => {
    const name = drafts[k + 1];
    if (name?.form !== 'name' || draft.form !== 'organisation' || !isOffice(text, draft)) return true;
    if (name.first === draft.last) {
      name.first = draft.first;
      name.titled = true;
      name.role ??= ROLE;
      return false;
    }
    if (text.written(draft.last) === ',' && name.first === draft.last + 1 && closes(text, name)) {
      draft.form = 'role';
      draft.entry = null;
      draft.role = ROLE;
      draft.roleClass = 'person';
      draft.definite = true;
    }
    return true;
  });
}

const closes = (text: ScannedText, { last }: Draft): boolean => text.written(last) === ',' || text.isActing(last);

function isOffice(text: ScannedText, { first, last }: Draft): boolean {
  for (let at = first; at < last; at++) if (text.key(at) === OFFICE) return true;
  return false;
}
