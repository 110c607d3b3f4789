type Child = Node | string | undefined | false;

/** Attributes by name, handlers by `on` and the name of their event; what is undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/**
 * Makes an element. Text becomes text nodes, never markup, and addresses are no attributes that run, so that nothing
 * out of a card can become code.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes a picture of one path in a square of 24 units, which says nothing to screen readers. */
export function icon(path: string, className = 'icon'): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['class', className],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const) {
    picture.setAttribute(key, value);
  }
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  picture.append(shape);
  return picture;
}

/** A button with a caption and, if given, a picture before it. */
export function button(
  caption: string,
  onclick: (event: Event) => void,
  attributes: Attributes = {},
  picture?: SVGSVGElement,
): HTMLButtonElement {
  return h('button', { type: 'button', onclick, ...attributes }, picture, h('span', {}, caption));
}
