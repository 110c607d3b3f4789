import sharp from 'sharp';
import type { GreyPixels } from '../../../src/scan/pixels.ts';
import { open, type Paper, PRINT, toPicture, type Warp } from './camera.ts';
import type { Chance } from './chance.ts';

/** Distance in mm from which the picture is taken. */
const DISTANCE = 250;

/** The paper leans back by some degrees, towards any side. */
export function tilt(degrees: number) {
  return (_: Paper, chance: Chance): Warp => {
    const angle = (degrees * Math.PI) / 180;
    const [lean, fall] = [Math.cos(angle), Math.sin(angle)];
    const side = chance(0, 2 * Math.PI);
    const [cosine, sine] = [Math.cos(side), Math.sin(side)];
    return (x, y) => {
      const towards = x * cosine + y * sine;
      const along = (towards * DISTANCE) / (DISTANCE * lean - towards * fall);
      const across = (y * cosine - x * sine) * (1 + (along * fall) / DISTANCE);
      return [along * cosine - across * sine, along * sine + across * cosine];
    };
  };
}

export function turn(degrees: number): () => Warp {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return () => (x, y) => [x * cosine - y * sine, x * sine + y * cosine];
}

/** The paper lies on a cylinder of a radius in mm. */
export function curl(radius: number) {
  return (_: Paper, chance: Chance): Warp => {
    const angle = chance(0, Math.PI);
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    return (x, y) => {
      const [along, across] = [x * cosine + y * sine, y * cosine - x * sine];
      const depth = radius - Math.sqrt(Math.max(0, radius ** 2 - along ** 2));
      const bent = radius * Math.asin(Math.max(-1, Math.min(1, along / radius)));
      const near = 1 + depth / DISTANCE;
      return [bent * cosine - across * near * sine, bent * sine + across * near * cosine];
    };
  };
}

/** Waves of a height and a length in mm, in both directions. */
export function waves(height: number, length: number) {
  return (_: Paper, chance: Chance): Warp => {
    const [first, second] = [chance(0, 2 * Math.PI), chance(0, 2 * Math.PI)];
    const step = (2 * Math.PI) / length;
    return (x, y) => [x + height * Math.sin(y * step + first), y + height * Math.sin(x * step + second)];
  };
}

/** A lens that draws the edges together (a positive share at the edge of the paper) or apart. */
export function barrel(share: number) {
  return ({ paper }: Paper): Warp =>
    (x, y) => {
      const bend = 1 + share * ((x ** 2 + y ** 2) / (paper / 2) ** 2 - 0.5);
      return [x * bend, y * bend];
    };
}

export function stretch(times: number): () => Warp {
  return () => (x, y) => [x * times, y * times ** 0.2];
}

export const blur = (sigma: number) => (picture: GreyPixels) => toPicture(open(picture).blur(sigma * PRINT));

/** A lens that is out of focus: discs of a radius in mm. */
export const defocus = (radius: number) => (picture: GreyPixels) => {
  const reach = Math.ceil(radius * PRINT);
  return convolve(picture, reach, (x, y) => Math.min(1, Math.max(0, radius * PRINT + 0.5 - Math.hypot(x, y))));
};

/** The camera moves by a length in mm, at an angle in degrees. */
export const motion = (length: number, degrees: number) => (picture: GreyPixels) => {
  const half = (length * PRINT) / 2;
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return convolve(picture, Math.ceil(half), (x, y) => {
    const [along, across] = [x * cosine + y * sine, y * cosine - x * sine];
    return Math.max(0, 1 - Math.abs(across)) * Math.min(1, Math.max(0, half + 0.5 - Math.abs(along)));
  });
};

/** Everything is seen twice, `away` mm apart. */
export const ghost = (away: number, share: number) => (picture: GreyPixels, chance: Chance) => {
  const angle = chance(0, Math.PI);
  const [dx, dy] = [Math.round(away * PRINT * Math.cos(angle)), Math.round(away * PRINT * Math.sin(angle))];
  const { grey, width, height } = picture;
  const seen = grey.map((value, at) => {
    const [x, y] = [(at % width) + dx, Math.floor(at / width) + dy];
    const other = x < 0 || y < 0 || x >= width || y >= height ? 255 : grey[y * width + x]!;
    return value * (1 - share) + other * share;
  });
  return { grey: seen, width, height };
};

function convolve(picture: GreyPixels, reach: number, weigh: (x: number, y: number) => number): Promise<GreyPixels> {
  const width = 2 * reach + 1;
  const kernel = Array.from({ length: width * width }, (_, at) =>
    weigh((at % width) - reach, Math.floor(at / width) - reach),
  );
  if (width < 3) return Promise.resolve(picture);
  return toPicture(open(picture).convolve({ width, height: width, kernel }));
}

/** Changes each grey by a function. */
export const tone = (change: (grey: number, x: number, y: number) => number) => (picture: GreyPixels) => ({
  ...picture,
  grey: new Uint8Array(
    Uint8ClampedArray.from(picture.grey, (grey, at) => change(grey, at % picture.width, Math.floor(at / picture.width)))
      .buffer,
  ),
});

export const contrast = (dark: number, light: number) => tone((grey) => dark + ((light - dark) * grey) / 255);

/** Single pixels that are black or white. */
export const saltAndPepper = (share: number) => (picture: GreyPixels, chance: Chance) => ({
  ...picture,
  grey: picture.grey.map((grey) => (chance(0, 1) < share ? (chance(0, 1) < 0.5 ? 0 : 255) : grey)),
});

export const sharpen = (sigma: number, amount: number) => (picture: GreyPixels) =>
  toPicture(open(picture).sharpen({ sigma, m1: amount, m2: amount, x1: 0, y2: 255, y3: 255 }));

export const recompress = (times: number, quality: number) => async (picture: GreyPixels) => {
  let seen = picture;
  for (let time = 0; time < times; time++) {
    const shown = open(seen).resize(Math.round(picture.width * (time % 2 ? 1.07 : 0.93)));
    seen = await toPicture(sharp(await shown.jpeg({ quality }).toBuffer()));
  }
  return seen;
};

/** A fax: lines of 98 a inch with 204 dots each, black or white. */
export const fax = (across: number, along: number, level: number) => async (picture: GreyPixels) => {
  const [width, height] = [Math.round(picture.width * across), Math.round(picture.height * along)];
  const seen = await toPicture(open(picture).resize(width, height, { fit: 'fill' }));
  const sent = tone((grey) => (grey > level ? 255 : 0))(seen);
  return toPicture(open(sent).resize(picture.width, picture.height, { fit: 'fill', kernel: 'nearest' }));
};
