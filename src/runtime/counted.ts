/**
 * A number before what is counted.
 *
 * @param one What one of them is called.
 * @param many What several, or none, are.
 * @example
 * counted(1, 'statement') // '1 statement'
 * counted(0, 'family', 'families') // '0 families'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
