import type { LookupFunction } from 'node:net';

/**
 * A test key and its certificate for list.test, valid until 2081. The key is public, so the certificate proves
 * nothing.
 */
export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghNhgmzaDxFQepsjM
neQEqyqyfUOM65L5bvrTu3UBpTOhRANCAASywjs+i8sVWSUi9eVcGfDBdNR5Y8U1
RUN6fA8xrDxj9FIMC1CpYr73G03AkEmKi+JkNMcNuy6EmnFHmXlBPAse
-----END PRIVATE KEY-----`;
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIUZnKXsUtVE/gNsQWeTCEh20HDlIMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzE1MzU0NFoYDzIwODEwODI2
MTUzNTQ0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASywjs+i8sVWSUi9eVcGfDBdNR5Y8U1RUN6fA8xrDxj9FIMC1CpYr73
G03AkEmKi+JkNMcNuy6EmnFHmXlBPAseo2kwZzAdBgNVHQ4EFgQUe1GycrB0cw9L
8Yb4eN5UTqcU9YIwHwYDVR0jBBgwFoAUe1GycrB0cw9L8Yb4eN5UTqcU9YIwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsaXN0LnRlc3QwCgYIKoZIzj0EAwID
RwAwRAIgc3oKvQ1vpbPfNDvjKlRVxKxo/FWcCno7I0T5lnftw7kCIBlNY1ZmuwdI
a6tfm9sDazpEYYfE/iLdoSp2YBiSjsN5
-----END CERTIFICATE-----`;

/** Resolves list.test to this machine, and every other name to a public address. */
export const lookup: LookupFunction = (hostname, _, callback) =>
  callback(null, [{ address: hostname === 'list.test' ? '127.0.0.1' : '8.8.8.8', family: 4 }]);
