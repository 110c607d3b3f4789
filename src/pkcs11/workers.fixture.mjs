// Threads that sign with one key each in a session of their own: node workers.fixture.mjs OPTIONS. In each round one of
// them is asked to stop while it signs, and one is ended by force when it has signed, with its session open. Prints how
// many signatures were made.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { pkcs11Signer } from 'eehic/pkcs11';

const SIGNATURES = 200;
const ENDINGS = ['stops', 'is ended by force', 'closes', 'closes'];

if (isMainThread) {
  const options = JSON.parse(process.argv[2]);
  let signed = 0;
  const run = (ending) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { options, ending } });
      worker.on('message', (count) => {
        signed += count;
        if (ending === 'stops' && count === 0) worker.postMessage('stop');
        if (ending === 'is ended by force' && count > 0) worker.terminate();
      });
      worker.on('error', reject);
      worker.on('exit', resolve);
    });
  // First, as all programs have to.
  const signer = await pkcs11Signer(options);
  for (let round = 0; round < 2; round++) {
    await Promise.all(ENDINGS.map(run));
    await signer.sign(new Uint8Array(round));
  }
  signer.close();
  console.log(signed);
} else {
  let isStopped = false;
  parentPort.on('message', () => {
    isStopped = true;
  });
  const signer = await pkcs11Signer(workerData.options);
  parentPort.postMessage(0);
  let count = 0;
  while (count < SIGNATURES && !isStopped) await signer.sign(new Uint8Array(count++));
  parentPort.postMessage(count);
  // The other is ended by the main thread, and its session stays open.
  if (workerData.ending !== 'is ended by force') {
    signer.close();
    parentPort.close();
  }
}
