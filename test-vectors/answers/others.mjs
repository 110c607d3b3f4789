/**
 * What answers the kinds that are no text: a function of `{ input, registry, bytes }`, the last two the content of the
 * files that the input names, which resolves to what `expected` has. These modules use nothing of Node.
 */
export const OTHERS = {};
