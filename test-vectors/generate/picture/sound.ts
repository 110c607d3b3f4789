/** Codes as they are drawn, in each kind of file, position and shade, and several in one picture. */

import {
  CARD_TEXT,
  CLAUSES,
  FOREIGN_TEXT,
  type NamedFile,
  OTHER_CARD_TEXT,
  read,
  refuse,
  TICKET_TEXT,
} from './draft.ts';
import { beside, drawCode, onGround, repaint, toJpeg, toPng, toTransparentPng, toWebp, turn } from './pixels.ts';

const code = drawCode(CARD_TEXT);
const bare = drawCode(CARD_TEXT, { quiet: 0 });
const two: NamedFile = ['two-cards.png', toPng(beside([code, drawCode(OTHER_CARD_TEXT)]))];
const withTicket: NamedFile = ['card-and-ticket.png', toPng(beside([drawCode(TICKET_TEXT, { scale: 8 }), code]))];
const twice: NamedFile = ['same-twice.png', toPng(beside([code, code]))];
const SEVERAL = 'ERR_EHIC_SCAN_SEVERAL_CODES';

export const sound = [
  read(['png', 'Four pixels a module, in PNG.', CLAUSES.kinds], ['code.png', toPng(code)]),
  read(['jpeg', 'The same as JPEG.', CLAUSES.kinds], ['code.jpg', await toJpeg(code)]),
  read(['webp', 'The same as WebP.', CLAUSES.kinds], ['code.webp', await toWebp(code)]),
  read(
    ['level-l', 'Error correction of the level L.', CLAUSES.kinds],
    ['level-l.png', toPng(drawCode(CARD_TEXT, { level: 'L' }))],
  ),
  read(
    ['level-q', 'Error correction of the level Q.', CLAUSES.kinds],
    ['level-q.png', toPng(drawCode(CARD_TEXT, { level: 'Q' }))],
  ),
  read(
    ['two-pixels', 'Two pixels a module.', CLAUSES.tried],
    ['two-pixels.png', toPng(drawCode(CARD_TEXT, { scale: 2 }))],
  ),
  read(
    ['one-pixel', 'One pixel a module.', CLAUSES.tried, 'Boundary'],
    ['one-pixel.png', toPng(drawCode(CARD_TEXT, { scale: 1 }))],
    { isAcceptable: true },
  ),
  read(
    ['quarter-turn', 'Turned by a quarter.', CLAUSES.kinds],
    ['quarter-turn.png', toPng(repaint(code, (_, x, y) => code.grey[(code.width - 1 - x) * code.width + y]!))],
  ),
  read(['turned', 'Turned by 17 degrees.', CLAUSES.kinds], ['turned.png', toPng(turn(code, 17))]),
  read(
    ['mirrored', 'Mirrored.', CLAUSES.kinds],
    ['mirrored.png', toPng(repaint(code, (_, x, y) => code.grey[y * code.width + code.width - 1 - x]!))],
  ),
  read(
    ['inverted', 'Light modules on dark.', CLAUSES.kinds],
    ['inverted.png', toPng(repaint(code, (grey) => 255 - grey))],
  ),
  read(
    ['faint', 'Grey modules on a lighter grey.', CLAUSES.kinds],
    ['faint.png', toPng(repaint(code, (grey) => (grey === 0 ? 120 : 196)))],
  ),
  read(['transparent', 'Black modules on transparency.', CLAUSES.kinds], ['transparent.png', toTransparentPng(code)]),
  read(
    ['no-quiet-zone', 'No quiet zone, on a black ground.', CLAUSES.kinds, 'Damage'],
    ['no-quiet-zone.png', toPng(onGround(bare, 60, 0))],
    { isAcceptable: true },
  ),
  read(
    ['cut-to-symbol', 'Cut off at the edge of the symbol.', CLAUSES.kinds, 'Damage'],
    ['cut-to-symbol.png', toPng(bare)],
    { isAcceptable: true },
  ),
];

export const several = [
  refuse(['two-cards', 'Two cards, where one is looked for.', CLAUSES.several], two, SEVERAL),
  read(['two-cards-all', 'Two cards, where all are looked for.', CLAUSES.several], two, {
    all: true,
    texts: [CARD_TEXT, OTHER_CARD_TEXT],
  }),
  read(['card-and-ticket', 'A card beside a code that is none.', CLAUSES.several, 'ForeignCode'], withTicket),
  read(['card-and-ticket-all', 'The same: what is no card is omitted.', CLAUSES.several, 'ForeignCode'], withTicket, {
    all: true,
  }),
  read(['same-twice', 'The same card twice is one.', CLAUSES.several], twice),
  read(['same-twice-all', 'The same, where all are looked for.', CLAUSES.several], twice, { all: true }),
  read(
    [
      'foreign',
      'A code that is no card, alone: its text is read, and a verifier says what it is.',
      CLAUSES.several,
      'ForeignCode',
    ],
    ['foreign.png', toPng(drawCode(FOREIGN_TEXT, { scale: 3 }))],
    { texts: [FOREIGN_TEXT] },
  ),
  refuse(
    ['two-foreign', 'Two codes that are no cards.', CLAUSES.several, 'ForeignCode'],
    ['two-foreign.png', toPng(beside([drawCode(FOREIGN_TEXT, { scale: 3 }), drawCode(TICKET_TEXT)]))],
    SEVERAL,
  ),
];
