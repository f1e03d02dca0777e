/** The runtime in WebAssembly: everywhere, and nothing needs to be installed for it. */
import * as onnx from 'onnxruntime-web/wasm';
import { type Onnx, openSession, type Session } from './session';

/** Opens the network. @param binary What the runtime is made from; read once a process. */
export async function openWasm(binary: () => Promise<Uint8Array>, weights: Uint8Array): Promise<Session> {
  const { wasm } = onnx.env;
  // Threads would need headers that few pages have, and take cores from others.
  wasm.numThreads = 1;
  wasm.proxy = false;
  onnx.env.logLevel = 'error';
  wasm.wasmBinary ??= (await binary()) as unknown as ArrayBuffer;
  return openSession(onnx as unknown as Onnx, 'wasm', weights);
}
