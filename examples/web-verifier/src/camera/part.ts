interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in its pixels. */
export interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

/** The part of a picture that fills a box of another shape (`object-fit: cover`), in whole pixels of the picture. */
export function partOf(picture: Size, box: Size): Part {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const width = Math.min(picture.width, Math.round(box.width / scale));
  const height = Math.min(picture.height, Math.round(box.height / scale));
  return { x: (picture.width - width) >> 1, y: (picture.height - height) >> 1, width, height };
}
