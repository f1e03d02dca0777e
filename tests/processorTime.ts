/** Milliseconds of processor time that a call takes: a limit on it holds on a busy machine too, where one on the wall's clock would not. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
