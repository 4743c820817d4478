import { faultsOf, type Problem } from '../../schema/problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { ownDelimiter, splitCells, type Cells } from '../read/split-cells.ts';

/** A file as it was handed in, decoded and split once, whichever dataset it is for. */
export interface HandInFile {
  /** As it was given, for messages. */
  name: string;
  /** Empty where the bytes are no text. */
  text: string;
  /** True where it is to be written anew as UTF-8 without a byte order mark. */
  marked: boolean;
  /** By the separator that the file itself shows. */
  cells: Cells;
  /** Why the bytes are no text. */
  problems: Problem[];
}

/** Opens a file or pasted cells. */
export function openHandIn(bytes: Uint8Array, name: string): HandInFile {
  const { text, problems } = decodeText(bytes, name);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return {
    ...{ name, text },
    marked: marked || problems.length > 0,
    cells: splitCells(text, ownDelimiter(text, ',')),
    problems: faultsOf(problems),
  };
}
