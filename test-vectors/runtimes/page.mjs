// Runs the checks in a page, or, at the address `?worker`, in a module worker, and posts the result to the server.
import { runChecks } from './checks.mjs';

const wasm = { zxingWasm: '/zxing_reader.wasm', pdfiumWasm: new URL('/pdfium.wasm', location.href) };

async function run() {
  try {
    return await runChecks(await (await fetch('/material.json')).json(), wasm);
  } catch (error) {
    return { failures: [String(error.stack ?? error)] };
  }
}

const post = (result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) });

if (typeof document === 'undefined') {
  await post(await run());
} else if (location.search === '?worker') {
  const worker = new Worker('/page.js', { type: 'module' });
  worker.onerror = ({ message }) => post({ failures: [`the worker: ${message}`] });
} else {
  await post(await run());
}
