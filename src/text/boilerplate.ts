import {
  boilerplateEndings,
  boilerplateLines,
  boilerplateOpenings,
  boilerplateStart,
  longestBoilerplate,
} from '../english/text/boilerplate';

const edges = /^[\s.,:;!|>»*•·–—-]{1,4}|[\s.,:;!|>»*•·…–—-]{1,4}$/g;

/** Whether the paragraph from `start` to `end` belongs to the page and not to the article. */
export function isBoilerplate(text: string, start: number, end: number): boolean {
  if (end - start > longestBoilerplate) return false;
  const line = text.slice(start, end).toLowerCase();
  if (boilerplateLines.has(line.replace(edges, '').replace("'", '’'))) return true;
  return (
    (boilerplateStart.test(line) && boilerplateOpenings.some((pattern) => pattern.test(line))) ||
    boilerplateEndings.some((pattern) => pattern.test(line))
  );
}
