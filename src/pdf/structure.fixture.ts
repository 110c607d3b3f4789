import { latin1, readBack } from './read-back.fixture.ts';

/** An element of the structure of a document. */
export interface Element {
  readonly tag: string;
  readonly dictionary: string;
  /** The number of its object, and the element that holds it; none holds the document. */
  readonly number: number;
  readonly parent?: Element;
  readonly kids: readonly Element[];
  /** The marked content in it, with the page on which it stands. */
  readonly marks: readonly { readonly page: number; readonly mcid: number }[];
}

/** Returns the structure of a document, its elements in the order of reading, and the marks in each page's content. */
export function readStructure(pdf: Uint8Array) {
  const file = readBack(pdf);
  const numbers = (list: string) => [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const catalog = file.follow(file.trailer, 'Root');
  const root = file.follow(catalog, 'StructTreeRoot');
  const elements: Element[] = [];
  const read = (number: number, parent?: Element): Element => {
    const dictionary = file.objects.get(number)!;
    const kids: Element[] = [];
    const marks: { page: number; mcid: number }[] = [];
    const tag = /\/S\/(\w+)/.exec(dictionary)![1]!;
    const element = { tag, dictionary, number, kids, marks, ...(parent && { parent }) };
    elements.push(element);
    const own = Number(/^<<\/S\/\w+\/P \d+ 0 R\/Pg (\d+)/.exec(dictionary)?.[1]);
    // A field of a form is neither an element nor marked content.
    const list = /\/K(?:\[((?:[^\]])*)\]| (\d+ 0 R|\d+))/.exec(dictionary);
    for (const [kid] of (list?.[1] ?? list?.[2] ?? '').matchAll(/<<\/Type\/MCR\/Pg \d+ 0 R\/MCID \d+>>|\d+ 0 R|\d+/g)) {
      const [first, second] = [...kid.matchAll(/\d+/g)].map(Number);
      if (kid.startsWith('<<')) marks.push({ page: first!, mcid: Number(/MCID (\d+)/.exec(kid)![1]) });
      else if (second === undefined) marks.push({ page: own, mcid: first! });
      else kids.push(read(first!, element));
    }
    return element;
  };
  const whole = read(Number(/\/K (\d+) 0 R/.exec(root)![1]));
  const pages = numbers(/\/Kids\[([^\]]*)\]/.exec(file.follow(catalog, 'Pages'))![1]!).map((page) => {
    const dictionary = file.objects.get(page)!;
    const content = latin1(file.content(file.follow(dictionary, 'Contents')));
    const index = Number(/\/StructParents (\d+)/.exec(dictionary)![1]);
    const parents = numbers(new RegExp(`[[ ]${index}\\[([^\\]]*)\\]`).exec(root)![1]!);
    return { page, dictionary, content, parents };
  });
  return { file, catalog, root, whole, elements, pages };
}
