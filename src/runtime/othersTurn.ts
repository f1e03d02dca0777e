/**
 * Lets the others in: timers, signals and the network have their turn only in a task of their own, and work that awaits nothing but promises that
 * are kept already gives them none.
 */

/** Milliseconds of work after which they have a turn: seldom enough to cost nothing that can be measured, often enough for whoever waits. */
const WITHOUT_TURN = 25;

/** When they last had one, by whichever work. */
let last = 0;

/** Is kept when the others have had their turn; at once where they had one a moment ago. */
export async function othersTurn(): Promise<void> {
  if (Date.now() - last < WITHOUT_TURN) return;
  await nextTask();
  last = Date.now();
}

/** By a message, as no timer is as quick: browsers hold back those that are set by one another for 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open one keeps Node from its end.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
