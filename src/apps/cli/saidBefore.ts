/** Corrections that would say again what stands in a project already, by the same coder. */
import type { CorrectionEntry, Project, ProjectChange } from 'stancekit/project';

/**
 * Leaves out what the coder has said last of a field: written again it would change nothing. What the program or another coder says stays, as it
 * is confirmed by that; so does all that follows another change of its statement.
 */
export function withoutSaid(changes: readonly ProjectChange[], project: Project, coder: string): ProjectChange[] {
  const said = lastSaid(project);
  const changed = new Set<string>();
  return changes.filter((change) => {
    if (change.type !== 'correction') return true;
    const place = JSON.stringify([change.document, change.statement]);
    const last = said.get(placeOf(change));
    const isSame = last?.coder === coder && JSON.stringify(last.after) === JSON.stringify(change.after);
    if (isSame && !changed.has(place)) return false;
    changed.add(place);
    return true;
  });
}

/** What was said last of each field. A further analysis has other statements by the same ids. */
function lastSaid(project: Project): ReadonlyMap<string, CorrectionEntry> {
  const live = new Set(project.history().flatMap(({ step, counts }) => (counts ? [step] : [])));
  const analysed = new Map(project.log.map((entry, i) => [entry.type === 'analysis' ? entry.document : '', i]));
  const said = new Map<string, CorrectionEntry>();
  project.log.forEach((entry, i) => {
    if (entry.type !== 'correction' || !live.has(entry.step) || i < (analysed.get(entry.document) ?? 0)) return;
    said.set(placeOf(entry), entry);
  });
  return said;
}

function placeOf({ document, statement, field, of }: Pick<CorrectionEntry, 'document' | 'statement' | 'field' | 'of'>) {
  return JSON.stringify([document, statement, field, of]);
}
