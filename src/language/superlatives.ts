import type { Language } from './language.ts';

const letter = String.raw`[\p{L}\p{M}]`;
const end = `(?!${letter})`;

/** "cao nhất", "nhiều tỉnh nhất", "đứng đầu"; neither "ít nhất 30" nor "chậm nhất ngày 30/6" (bounds) nor "người đứng đầu" (a head of office). */
const vi = [
  '(?:cao|thấp|lớn|nhỏ|bé|nhiều|nhanh|tốt|kém|tệ|xấu|mạnh|yếu|đông|dài|ngắn|rộng|hẹp|đắt|rẻ|già|trẻ) nhất',
  '(?:xếp|đứng|hạng|vị trí) (?:thứ )?nhất',
  `(?:chậm|sớm|muộn) nhất(?! (?:là|ngày|đến|trước|vào|trong)${end})`,
  String.raw`ít nhất(?! (?:[\d{]|(?:là|có|cũng|phải|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)${end}))`,
  `(?:nhiều|ít)(?: (?!nhất${end})${letter}+){1,4}(?<! (?:thống|hợp|đồng|duy)) nhất(?! (?:là|trí|quán|định|thiết)${end})`,
  '(?<!người )đứng đầu',
  'dẫn đầu|đầu bảng|cuối bảng|(?:đứng|xếp) (?:cuối|chót|sau cùng)|k[ỷỉ] lục|quán quân',
  '(?:đứng|xếp|vị trí) số một|(?<!ưu tiên )hàng đầu',
  // Of all others, and of all times.
  '(?:hơn|vượt) (?:mọi|tất cả|bất cứ|bất k[ỳì])|lần đầu|chưa từng|từ trước (?:đến|tới) nay|bao giờ hết',
];

/** "highest", "first place", "a record"; neither "at least 30" nor "top 10%" (bounds) nor "most of". */
const en = [
  '(?:high|low|large|small|bigg|great|few|fast|slow|long|short|strong|weak|cheap|earli)est|best|worst',
  String.raw`(?:most|least)(?! (?:of|recent)\b)`,
  String.raw`(?:top|bottom)(?! ?[\d{]|-)`,
  String.raw`(?:first|last) place|(?:ranks|ranked|comes|came|places|placed) (?:first|last)|leads(?! to\b)`,
  '(?:a|an|the|its|new|all-time) record|record[ -](?:high|low|number|level|year|share|score|rise|fall)',
  'tops|topped|the leading|number one|peaks|peaked|all-time (?:high|low)',
  // Of all others, and of all times.
  '(?:than|ahead of) (?:any|every|all)|no other|ever before|first time|unprecedented',
];

const words: Record<Language, RegExp> = {
  vi: new RegExp(`(?<!${letter})(?:${vi.join('|')})${end}`, 'iu'),
  en: new RegExp(String.raw`(?<!\bat )\b(?:${en.join('|')})\b`, 'iu'),
};

/** The first words of a text that put one thing before or after all others, as they stand there; null when none do. */
export function superlativeIn(text: string, language: Language): string | null {
  return words[language].exec(text.normalize('NFC').replace(/\s+/g, ' '))?.[0] ?? null;
}
