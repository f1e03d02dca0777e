/** Examples of rules and cues are for tests and people: no program reads them, so that bundles go without. */

/** Tables of rules: of every stage that has some. */
const RULES = /[\\/]src[\\/](?:attribution|coreference|english|german|grammar|mentions|statements)[\\/].*\.ts$/;
/** Lexicons, a row a line, the example behind the third bar. */
const LEXICONS = /[\\/]english[\\/](?:attribution[\\/]cues|deeds)[\\/]\w+\.ts$/;

/** The files that have examples. */
export const WITH_EXAMPLES = RULES;

const EXAMPLE = /\bexample:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),/g;
const FOURTH_COLUMN = /^([^|\n]+ \| [^|\n]+ \| [^|\n]+) \| .*$/gm;

/**
 * The source of a module without its examples.
 *
 * @param path Where it stands.
 * @param source TypeScript.
 */
export const withoutExamples = (path: string, source: string): string =>
  LEXICONS.test(path) ? source.replace(FOURTH_COLUMN, '$1') : source.replace(EXAMPLE, '');
