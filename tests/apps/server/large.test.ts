import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { start } from './service';

const { port } = await start();

/** Sends all before it reads, as many clients do. */
function sendThenRead(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.pause();
      socket.write(bytes, () => socket.setEncoding('utf8').resume());
    });
    socket.on('data', (data) => {
      received += data;
      if (received.endsWith('}}')) socket.destroy();
    });
    socket.on('error', ({ message }) => resolve(message));
    socket.on('close', () => resolve(received));
  });
}

it('a body that is larger than it may be is answered also to those who read only when they have sent all', async () => {
  // More than lies between two programs, so that it is still being sent when the answer comes.
  const body = 'a'.repeat(20_000_000);
  const head = `POST /v1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  expect(await sendThenRead(head + body)).toMatch(/^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/);
});
