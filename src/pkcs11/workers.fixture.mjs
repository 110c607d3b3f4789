// Threads that sign with one key each in a session of their own, some of which are stopped while they sign:
// node workers.fixture.mjs OPTIONS. Prints how many signatures were made.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { pkcs11Signer } from 'eehic/pkcs11';

const SIGNATURES = 200;
const THREADS = 4;

if (isMainThread) {
  const options = JSON.parse(process.argv[2]);
  let signed = 0;
  const run = (isStopped) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: options });
      worker.on('message', (count) => {
        signed += count;
        if (isStopped && count === 0) worker.terminate();
      });
      worker.on('error', reject);
      worker.on('exit', resolve);
    });
  // First, as all programs have to.
  const signer = await pkcs11Signer(options);
  for (let round = 0; round < 2; round++) {
    await Promise.all(Array.from({ length: THREADS }, (_, index) => run(index === 0)));
    await signer.sign(new Uint8Array(round));
  }
  signer.close();
  console.log(signed);
} else {
  const signer = await pkcs11Signer(workerData);
  parentPort.postMessage(0);
  for (let index = 0; index < SIGNATURES; index++) await signer.sign(new Uint8Array(index));
  parentPort.postMessage(SIGNATURES);
  signer.close();
}
