// Answers the vectors with the package as it is built or installed, for `eehic vectors run`:
// eehic vectors run test-vectors --command 'node test-vectors/adaptor.mjs'
import { createInterface } from 'node:readline';
import { verifyVector } from './runtimes/verify-vector.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, kind, input, registry } = JSON.parse(line);
  const { conclusion, failure, steps, warnings, card, issuer } = await verifyVector({ kind, input }, registry);
  const answer =
    conclusion === 'REJECTED'
      ? { id, conclusion, failure: { id: failure.id, code: failure.code } }
      : {
          id,
          conclusion,
          steps: steps.map((step) => [step.id, step.status, ...(step.code ? [step.code] : [])]),
          warnings: warnings.map(({ code }) => code),
          card,
          issuer: { countryCode: issuer.countryCode, officialId: issuer.officialId, keyId: issuer.keyId },
        };
  console.log(JSON.stringify(answer));
}
