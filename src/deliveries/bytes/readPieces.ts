import { type ContentTests, isPlain, PieceReader, type TextPiece } from "./pieceReader.js";

/**
 * Returns the pieces of a text that holds several JSON values; undefined if it holds no object or array.
 *
 * - The values may be on lines of their own, over several lines, or one after the other with white space, commas or nothing between.
 * - A value may be in a line of other text, such as a timestamp and a record.
 * - Other text is an unreadable piece, up to the next object or the end of the line. Adjacent lines without quotes and braces are
 *   one piece. They are left out if values are in lines of other text.
 * - The time is linear in the length of the text.
 */
export function readPieces(text: string, tests: ContentTests): readonly TextPiece[] | undefined {
  const reader = new PieceReader(text, tests);
  reader.read();
  if (!reader.hasValue) return undefined;
  // Lines around records, such as lines of YAML, are not items.
  return reader.isInOtherText
    ? reader.pieces.filter(({ unreadable }) => unreadable === undefined || !isPlain(unreadable))
    : reader.pieces;
}
