/** What every field of the editor is about. */
import type { ProjectStatement } from 'stancekit/project';
import type { ReadArticle } from '../state/project';

export interface EditorProps {
  readonly article: ReadArticle;
  readonly statement: ProjectStatement;
}
