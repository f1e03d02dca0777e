/** Keeps room on the port: where there are too many connections, those that say nothing make place for those that come. */

import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { valueFor } from '../../runtime/lists';

/** Milliseconds that a connection on which all has been said is kept, so that its last answer is not lost with what is still being sent. */
const LINGER = 1000;

/** Ends a connection behind what was last written, whatever the other side does. */
export function linger(socket: { destroy(): unknown }): void {
  setTimeout(() => socket.destroy(), LINGER).unref();
}

/**
 * Bounds the connections of a server.
 *
 * @param most How many there may be. A further one takes the place of the one that has said nothing for the longest time; where all have
 * requests, it is closed.
 */
export function boundConnections(server: Server, most: number): void {
  // In the order in which they fell silent.
  const quiet = new Set<Socket>();
  const requests = new WeakMap<Socket, number>();
  let count = 0;
  server.on('connection', (socket) => {
    count++;
    quiet.add(socket);
    socket.on('close', () => {
      count--;
      quiet.delete(socket);
    });
    if (count > most) for (const oldest of quiet) return void oldest.destroy();
  });
  server.on('request', ({ socket }, outgoing) => {
    quiet.delete(socket);
    requests.set(socket, (requests.get(socket) ?? 0) + 1);
    outgoing.on('close', () => {
      const left = valueFor(requests, socket) - 1;
      requests.set(socket, left);
      if (left === 0 && !socket.destroyed) quiet.add(socket);
    });
  });
}
