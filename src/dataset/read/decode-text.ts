import { fileConverted, fileEncoding, fileMarkTwice, fileNotText, fileTooLarge } from '../../schema/messages/file.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';

/** Largest file that is read, in megabytes: well above the 100,000 rows that the tests time. */
const LIMIT = 16;

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16';
  problems: Problem[];
}

/**
 * Bytes as text without a byte order mark: UTF-8, or UTF-16 when its mark says so, with a notice.
 * Everything else gives an empty text and a problem; which old encoding it was is not guessed.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const refuse = (sentence: Sentence): DecodedText => ({
    text: '',
    encoding: 'utf-8',
    problems: [{ ...sentence, file }],
  });
  if (bytes.length > LIMIT * 1024 * 1024) return refuse(fileTooLarge(LIMIT));
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return refuse(fileNotText());
    const converted = label !== 'utf-8';
    const bare = text.replace(/^\ufeff+/, '');
    const notices = [...(converted ? [fileConverted()] : []), ...(bare === text ? [] : [fileMarkTwice()])];
    return {
      text: bare,
      encoding: converted ? 'utf-16' : 'utf-8',
      problems: notices.map((notice) => ({ ...notice, file })),
    };
  } catch {
    // A workbook is a ZIP archive: it is told apart since renaming .xlsx to .csv is a common mistake.
    return refuse(bytes[0] === 0x50 && bytes[1] === 0x4b ? fileNotText() : fileEncoding());
  }
}
