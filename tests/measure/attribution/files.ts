/** Texts with annotations beside them. */
import { basename } from 'node:path';
import { listFiles, readText } from '../scoreboard/files';

export interface AnnotatedText {
  /** The path of the annotations; of the text where it has none. */
  readonly file: string;
  readonly text: string;
  /** Null where nobody annotated the text. */
  readonly annotations: string | null;
}

/**
 * Reads all texts below a folder, in order of their paths, each with the first file of annotations that bears its name or begins with it.
 *
 * @param folder Holds `.txt` and `.ann`, in folders of their own or side by side.
 * @throws FILE_NOT_FOUND, FILE_UNREADABLE, INPUT_TOO_LARGE.
 */
export function annotatedTexts(folder: string): AnnotatedText[] {
  const annotations = listFiles(folder, /\.ann$/).map((file) => ({ file, name: basename(file, '.ann') }));
  return listFiles(folder, /\.txt$/).map((file) => {
    const name = basename(file, '.txt');
    const own = annotations.find((one) => one.name === name) ?? annotations.find((one) => one.name.startsWith(name));
    return { file: own?.file ?? file, text: readText(file), annotations: own ? readText(own.file) : null };
  });
}
