/** A text without marks and in lower case, so that "thai lan" finds "Thái Lan" and "da nang" finds "Đà Nẵng". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Whether a text has marks, or a letter that loses one when it is folded: "lương", "đất". */
export function hasMarks(text: string): boolean {
  return /\p{M}|đ/u.test(text.normalize('NFD'));
}
