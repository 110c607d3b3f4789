import { request as requestOverHttp } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { readSettings } from './settings/read-settings.ts';

/** Ends with 0 when the server on this machine is ready; not for one that asks for client certificates. */
const { port, tlsKey } = readSettings(process.env);
const request = tlsKey === undefined ? requestOverHttp : requestOverTls;
// The certificate is for the name under which others know the server.
const options = { host: '127.0.0.1', port, path: '/health', timeout: 4_000, rejectUnauthorized: false };
request(options, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1))
  .once('error', () => process.exit(1))
  .once('timeout', () => process.exit(1))
  .end();
