// Answers a vector of the kind picture: the texts of the codes that are found in a picture.
import { scanAllImage, scanImage } from 'eehic/scan';

/** Long for a slow machine: what is to be found does not depend on time. */
const timeLimit = 60_000;

export async function answerPicture({ input, bytes, wasm: { pdfiumWasm: _, ...wasm } = {} }) {
  const options = { ...wasm, timeLimit };
  try {
    const scans = input.codes === 'all' ? await scanAllImage(bytes, options) : [await scanImage(bytes, options)];
    return { conclusion: 'READ', texts: scans.map(({ text }) => text).sort() };
  } catch (error) {
    return { conclusion: 'NOT_READ', error: error.code };
  }
}
