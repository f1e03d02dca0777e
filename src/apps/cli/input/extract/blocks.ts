/** The text of a piece of a page: paragraphs with an empty line between them, and nothing of the markup. */

/** Elements that are not read as text, and those that say of themselves that they are not the main text. */
const SKIPPED = new Set(
  'HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT NAV ASIDE FOOTER'.split(
    ' ',
  ),
);

/** Elements before and after which a paragraph ends (HTML, 15.3: those that are displayed as blocks). */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Deeper than this, elements are not told apart any more. */
const DEEPEST = 400;

/** The part of the DOM that is needed here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Reads the text of an element.
 *
 * @example
 * // <p>One<br>two</p><p>a&nbsp;<b>b</b></p>  →  "One\ntwo\n\na b"
 */
export function readBlocks(root: PageNode): string {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    const block = line
      .split('\n')
      .map((part) => part.replace(/[ \t\r\f\u00a0]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (block !== '') blocks.push(block);
    line = '';
  };
  const visit = (node: PageNode, depth: number): void => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/\s/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') line += '\n';
    if (name === 'TD' || name === 'TH') line += ' ';
    if (depth > DEEPEST) {
      line += node.textContent ?? '';
      return;
    }
    if (BLOCKS.has(name)) end();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (BLOCKS.has(name)) end();
  };
  visit(root, 0);
  end();
  return blocks.join('\n\n');
}
