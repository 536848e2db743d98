// ONNX Runtime's RNN, LSTM and GRU on the CPU, forward only, timed on request: a JSON object per line in, a line {"ms": ...} out.
// Needs the npm package onnxruntime-node, found from the folder that it is started in. The models are written here, weights as initializers.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const say = line => process.stdout.write(JSON.stringify(line) + '\n');
let ort;
try {
  ort = createRequire(join(process.cwd(), 'x.js'))('onnxruntime-node');
} catch {
  say({ absent: 'ONNX Runtime: npm package onnxruntime-node is not installed in the folder that verify is started in (npm install onnxruntime-node)' });
  process.exit(0);
}

// Protocol buffers: varint, bytes and messages are all that a model needs.
const varint = n => { const out = []; do { out.push((n & 127) | (n > 127 ? 128 : 0)); n = Math.floor(n / 128); } while (n); return Buffer.from(out); };
const number = (field, n) => Buffer.concat([varint(field * 8), varint(n)]);
const bytes = (field, value) => { const b = Buffer.isBuffer(value) ? value : Buffer.from(value); return Buffer.concat([varint(field * 8 + 2), varint(b.length), b]); };
const message = (field, ...parts) => bytes(field, Buffer.concat(parts));

const tensor = (name, dims, values) => Buffer.concat([...dims.map(d => number(1, d)), number(2, 1), bytes(8, name), bytes(9, Buffer.from(values.buffer))]);
const value = (field, name, dims) => message(field, bytes(1, name), message(2, message(1, number(1, 1), message(2, ...dims.map(d => message(1, number(1, d)))))));
const whole = (name, n) => message(5, bytes(1, name), number(3, n), number(20, 2));
const strings = (name, list) => message(5, bytes(1, name), ...list.map(s => bytes(9, s)), number(20, 8));
const random = n => Float32Array.from({ length: n }, () => (Math.random() - 0.5) / 8);

const CELLS = { 'Elman.Tanh': ['RNN', 1], 'Elman.Relu': ['RNN', 1], Lstm: ['LSTM', 4], Gru: ['GRU', 3] };
const model = ({ cell, T, N, C, H }) => {
  const [kind, G] = CELLS[cell];
  const node = message(1, ...['X', 'W', 'R', 'B'].map(s => bytes(1, s)), bytes(2, 'Y'), bytes(4, kind), whole('hidden_size', H),
    ...(kind === 'GRU' ? [whole('linear_before_reset', 1)] : []), ...(cell === 'Elman.Relu' ? [strings('activations', ['Relu'])] : []));
  const weights = [['W', [1, G * H, C]], ['R', [1, G * H, H]], ['B', [1, 2 * G * H]]].map(([name, dims]) => bytes(5, tensor(name, dims, random(dims.reduce((a, b) => a * b)))));
  const graph = message(7, node, bytes(2, 'layer'), ...weights, value(11, 'X', [T, N, C]), value(12, 'Y', [T, 1, N, H]));
  return Buffer.concat([number(1, 8), graph, message(8, bytes(1, ''), number(2, 14))]);
};

let made = {};
const session = async q => {
  const key = JSON.stringify([q.cell, q.T, q.N, q.C, q.H, q.threads]);
  if (made.key !== key) {
    await made.session?.release();
    made = {
      key,
      session: await ort.InferenceSession.create(model(q), { executionProviders: ['cpu'], intraOpNumThreads: q.threads, interOpNumThreads: 1, graphOptimizationLevel: 'all' }),
      X: new ort.Tensor('float32', random(q.T * q.N * q.C), [q.T, q.N, q.C]),
    };
  }
  return made;
};

say({ name: `ONNX Runtime ${ort.env.versions.node ?? ort.env.versions.common}`, devices: ['cpu'], cells: Object.keys(CELLS), forwardOnly: true });
for await (const line of createInterface({ input: process.stdin })) {
  const q = JSON.parse(line);
  const { session: run, X } = await session(q);
  const start = performance.now();
  for (let i = 0; i < q.repeats; i++) await run.run({ X });
  say({ ms: (performance.now() - start) / q.repeats });
}
