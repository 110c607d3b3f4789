import { answerIssuing } from './issuing.mjs';
import { answerPdf } from './pdf.mjs';
import { answerPicture } from './picture.mjs';
import { answerRegistry } from './registry.mjs';
import { answerReport } from './report.mjs';
import { answerWallet } from './wallet.mjs';

/**
 * What answers the kinds that are no text: a function of `{ input, registry, key, bytes, wasm, reportSchema }`, which
 * resolves to what `expected` has. `registry`, `key` and `bytes` are the content of the files that the input names,
 * `wasm` the options of a browser for decoding files, and `reportSchema` is spec/report.schema.json. These modules use
 * nothing of Node.
 */
export const OTHERS = {
  pdf: answerPdf,
  picture: answerPicture,
  issuing: answerIssuing,
  registry: answerRegistry,
  wallet: answerWallet,
  report: answerReport,
};
