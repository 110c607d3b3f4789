import { createHash, randomBytes } from 'node:crypto';

/** Prints a new API key for a caller, and its hash for the settings. */
const key = randomBytes(32).toString('base64url');
const keySha256 = createHash('sha256').update(key).digest('hex');
console.log(JSON.stringify({ key, keySha256 }, undefined, 2));
