import { expect, test } from 'vitest';
import { hexEncode } from '../../codec/bytes.ts';
import { leavesOf, orderChain } from './certificate-chain.ts';
import { authorityExtensions, demoKey, makeCertificate } from './certificates.fixture.ts';

const [rootKey, middleKey, leafKey] = [demoKey('authority'), demoKey('rsa-1'), demoKey('BE:0120')];
const extensions = authorityExtensions();
const root = makeCertificate({ subject: 'root', key: rootKey, extensions });
const middle = makeCertificate({
  subject: 'middle',
  key: middleKey,
  issuer: { subject: 'root', key: rootKey },
  extensions,
});
const leaf = makeCertificate({ subject: 'leaf', key: leafKey, issuer: { subject: 'middle', key: middleKey } });
const own = makeCertificate({ subject: 'own', key: leafKey, extensions });
const renewed = makeCertificate({ subject: 'own', key: demoKey('rsa-2'), extensions });
const hex = (certificates: readonly Uint8Array[]) => certificates.map(hexEncode);

/** Returns the items in every order. */
function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

test('RFC 5280 6.1: the leaf of a chain in any order, and the way from it to the root', () => {
  for (const order of ordersOf([root, middle, leaf])) {
    expect(hex(leavesOf(order))).toEqual(hex([leaf]));
    expect(hex(orderChain(leaf, order))).toEqual(hex([middle, root]));
  }
});

test('an authority does not become a leaf because the one between is missing', () => {
  expect(hex(leavesOf([root, leaf]))).toEqual(hex([leaf]));
  expect(hex(leavesOf([leaf, root, own]))).toEqual(hex([leaf]));
});

test('one certificate, several issued by themselves, and what cannot be read, stay', () => {
  expect(hex(leavesOf([root]))).toEqual(hex([root]));
  expect(hex(leavesOf([own, renewed]))).toEqual(hex([own, renewed]));
  const noise = Uint8Array.of(0x30, 1, 1);
  expect(hex(leavesOf([noise, leaf, middle]))).toEqual(hex([noise, leaf]));
  expect(hex(orderChain(leaf, [noise, root, root, leaf, middle]))).toEqual(hex([middle, root, noise]));
});

test('two that name each other as issuer end', () => {
  const one = makeCertificate({ subject: 'one', key: leafKey, issuer: { subject: 'two', key: leafKey } });
  const two = makeCertificate({ subject: 'two', key: leafKey, issuer: { subject: 'one', key: leafKey } });
  expect(hex(orderChain(one, [two]))).toEqual(hex([two]));
  expect(leavesOf([one, two])).toEqual([]);
});
