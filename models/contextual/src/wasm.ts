/** The runtime that the package brings along: kernels in WebAssembly, made as it opens; nothing needs to be installed or fetched for it. */
import { createNetwork } from './network/network';
import type { Session } from './session';

/** @param file The network as `reader.onnx` holds it. @throws INVALID_MODEL where it is another, or not whole. */
export async function openWasm(file: Uint8Array): Promise<Session> {
  const network = createNetwork(file);
  return {
    runtime: 'wasm',
    run: async (batch) => network.run(batch),
    vectors: async (batch) => network.vector(batch),
  };
}
