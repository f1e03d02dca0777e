/** A program in R that puts documents and statements into a database of Discourse Network Analyzer by its own package, rDNA 3. */
import { type DatedDocument, textOf } from '../documents';
import { checkDna, type DnaOptions, type DnaStatement, dnaStatements, secondsOf, titleOf } from './dnaStatements';
import { withLineFeeds } from './lineFeeds';

const HEAD = `# Puts documents and statements into a database of Discourse Network Analyzer, by rDNA 3:
#   Rscript THIS.R project.dna [coder's password] [coder's number]
# The database is there already: "New DNA database" in DNA makes an empty one.

library("rDNA")

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) stop("Name the database: Rscript THIS.R project.dna [password] [number]")
coder <- if (length(arguments) > 2) as.integer(arguments[3]) else 1L
dna_init()
dna_openDatabase(
  db_url = arguments[1],
  coderId = coder,
  coderPassword = if (length(arguments) > 1) arguments[2] else ""
)

statement <- function(...) {
  id <- dna_addStatement(..., statementType = "DNA Statement", coder = coder)
  if (id < 0) stop("A statement could not be added.")
  invisible(id)
}
`;

/**
 * Writes calls of rDNA's `dna_addDocuments` and `dna_addStatement`: the second way into Discourse Network Analyzer, besides `toDnaProject`,
 * for a database that is there already. What is written is the same, and so is what is left out.
 *
 * All characters beyond ASCII are escaped, so that the program is read alike in every locale, and nothing of a text can be a command.
 *
 * @param documents Analysed documents with their `text`.
 * @param options `abstained`: write also stances that are too uncertain.
 * @returns The program: `Rscript THIS.R project.dna`.
 * @throws INVALID_DOCUMENT, also where a document has no text; INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * toRdna([analyze('France rejected the sanctions.')]).split('\n').at(-2)
 * // '  person = "", organization = "France", concept = "sanctions", agreement = 0)'
 */
export function toRdna(documents: readonly DatedDocument[], options: DnaOptions = {}): string {
  checkDna(documents, options, 'toRdna');
  const statements = documents.map((): DnaStatement[] => []);
  for (const one of dnaStatements(documents, options)) statements[one.index]?.push(one);
  const parts = documents.map((document, i) => {
    const { text, move } = withLineFeeds(document, textOf(document, `documents[${i}]`));
    return [
      documentCall(document, i, text),
      ...(statements[i] ?? []).map(({ statement, person, organization, issue, agreement }) => {
        const { start, end } = move(statement.span);
        const names = { person, organization, concept: issue.issue };
        const values = Object.entries(names).map(([name, value]) => `${name} = ${quote(value)}`);
        return `statement(documentID = document, startCaret = ${start}, endCaret = ${end},\n  ${[...values, `agreement = ${agreement}`].join(', ')})\n`;
      }),
    ].join('');
  });
  return `${HEAD}${parts.join('')}`;
}

function documentCall(document: DatedDocument, index: number, text: string): string {
  const { id, date, outlet } = document;
  return `
document <- dna_addDocuments(
  coder_id = coder,
  title = ${quote(titleOf(document, index))},
  text = ${quote(text)},
  author = "",
  source = ${quote(outlet ?? '')},
  section = "",
  type = "",
  notes = ${quote(id === null || id === undefined ? '' : `id: ${id}`)},
  date_time = ${secondsOf(date)}
)
`;
}

/** R takes no more than 10,000 characters in a text with escapes. */
const LONGEST = 4000;

/** A text of R, in pieces where it is long. */
function quote(text: string): string {
  const pieces: string[] = [];
  const characters = [...text];
  for (let from = 0; from < characters.length; from += LONGEST) {
    pieces.push(
      `"${characters
        .slice(from, from + LONGEST)
        .map(escapeCharacter)
        .join('')}"`,
    );
  }
  if (pieces.length > 1) return `paste0(\n    ${pieces.join(',\n    ')}\n  )`;
  return pieces[0] ?? '""';
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\\' || character === '"') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (code >= 0x20 && code < 0x7f) return character;
  // R has no NUL in texts, and no half of a pair of surrogates.
  if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return '\\uFFFD';
  const digits = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
