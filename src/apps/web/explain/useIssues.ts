/** The issues that somebody may ask about: those that the project codes, and those that the model knows. */
import { useMemo } from 'preact/hooks';
import type { Issue } from 'stancekit';
import { usePage } from '../state/page';

export function useIssues(): readonly Issue[] {
  const { issues, project } = usePage().state;
  const { codebook } = project;
  return useMemo(() => {
    const coded = codebook?.issues.map(({ id, label = id, proposition = '' }) => ({ id, label, proposition })) ?? [];
    // A codebook may name an issue and no more, of which the model knows the rest.
    return [...coded.filter(({ proposition }) => proposition !== ''), ...issues, ...coded];
  }, [issues, codebook]);
}
