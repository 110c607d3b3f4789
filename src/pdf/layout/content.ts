import type { Card } from '../../card/model.ts';
import type { Labels } from '../../language/labels.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import type { Pixels, Shape } from './items.ts';

/** Labels in one language. */
export interface Wording {
  readonly labels: Labels;
  /** The language (BCP 47), which decides how titles are put in capitals. */
  readonly language: string;
}

/** How to reach the institution. It is printed and not signed. */
export interface Contact {
  /** The name of the institution in full. */
  readonly name?: string;
  /** The postal address; a line break begins a new line. */
  readonly address?: string;
  /** The telephone number as it is to be printed. */
  readonly telephone?: string;
  /** The address of a web page. */
  readonly url?: string;
}

/** A logo that has been read, with its width and height in any unit. */
export interface LogoDrawing {
  readonly width: number;
  readonly height: number;
  readonly content: { readonly pixels: Pixels } | { readonly shapes: readonly Shape[] };
  readonly description: string;
}

/** The content of a page: a card, its QR code and the words around them. */
export interface PageContent extends Wording {
  readonly card: Card;
  /** The language that stands beside the first. */
  readonly second?: Wording | undefined;
  /** If omitted, the box for signature and stamp stays empty. */
  readonly matrix?: QrMatrix | undefined;
  /** The side of the symbol, without its quiet zone, in mm. */
  readonly codeSide: number;
  readonly contact?: Contact | undefined;
  readonly logo?: LogoDrawing | undefined;
}

/** Returns the language in which the captions of a page end: in two languages, that of the second. */
export function captionLanguageOf({ language, second }: PageContent): string {
  return second?.language ?? language;
}

/** Returns the captions of a page: those of both languages, one after the other, where they differ. */
export function captionsOf({ labels, second }: Pick<PageContent, 'labels' | 'second'>): Labels {
  if (!second) return labels;
  const both = Object.entries(labels).map(([name, own]) => {
    const other = second.labels[name as keyof Labels];
    const isCaption = typeof own === 'string' && typeof other === 'string' && own !== other;
    return [name, isCaption ? `${own} / ${other}` : own];
  });
  return Object.fromEntries(both) as Labels;
}
