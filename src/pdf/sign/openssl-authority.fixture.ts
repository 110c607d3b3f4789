import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A time stamp authority made of `openssl ts` in a folder. It uses the time of the machine, whatever the clock of a
 * test is.
 */
export interface OpensslAuthority {
  readonly root: Uint8Array;
  answer(request: Uint8Array): Promise<Uint8Array>;
}

const CONFIG = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[time_stamps]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = authority
[authority]
serial = ./serial
default_policy = 1.2.3.4
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
accuracy = secs:1
`;

export function createOpensslAuthority(folder: string): OpensslAuthority {
  const openssl = (...command: string[]) => execFileSync('openssl', command, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-config', 'ts.cnf'];
  writeFileSync(join(folder, 'ts.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-extensions',
    'root',
    '-days',
    '2',
    '-subj',
    '/CN=Test time root',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
  );
  openssl('req', ...newKey, '-subj', '/CN=Test time stamps', '-keyout', 'tsa.key', '-out', 'tsa.csr');
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    'ts.cnf',
    '-extensions',
    'time_stamps',
    '-out',
    'tsa.pem',
  );
  openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
  return {
    root: new Uint8Array(readFileSync(join(folder, 'root.der'))),
    async answer(request) {
      writeFileSync(join(folder, 'query.tsq'), request);
      openssl(
        'ts',
        '-reply',
        '-config',
        'ts.cnf',
        '-queryfile',
        'query.tsq',
        '-signer',
        'tsa.pem',
        '-inkey',
        'tsa.key',
        '-out',
        'reply.tsr',
      );
      return new Uint8Array(readFileSync(join(folder, 'reply.tsr')));
    },
  };
}
