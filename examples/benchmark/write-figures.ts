import { writeFigures } from './files.ts';

/** `npm run figures` writes the page and the plot from the JSON of the runs, without measuring. */
writeFigures();
