/** The most characters of a description that search engines and link cards show. */
const MOST = 200;

/** A full stop, unless an abbreviation ends with it, such as "TP." */
const end = /(?<=[\p{Ll}\d)”%][.!?])\s+(?=\p{Lu})/u;

/** The sentences with which a text begins, as many as have room where only some lines are shown, one at least. */
export function firstSentences(text: string, most = MOST): string {
  const [first = '', ...others] = text.split(end);
  let said = first;
  for (const sentence of others) {
    if (said.length + 1 + sentence.length > most) break;
    said = `${said} ${sentence}`;
  }
  return said;
}
