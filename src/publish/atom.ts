import { escapeXml } from '../language/escape-xml.ts';

/** One entry of a feed; days are ISO days. */
export interface FeedEntry {
  /** An URI that is this entry's for ever. */
  id: string;
  title: string;
  updated: string;
  /** Full address of what it tells of. */
  link: string;
  summary: string;
}

/** A feed of RFC 4287; addresses are full. */
export interface Feed {
  id: string;
  title: string;
  language: string;
  /** Used where there is no entry; else the feed is as new as its newest. */
  updated: string;
  author: { name: string; contact: string };
  /** The feed itself, and the page that says the same to people. */
  self: string;
  page: string;
  entries: readonly FeedEntry[];
}

/** A feed as Atom, latest entry first. */
export function writeAtom({ id, title, language, updated, author, self, page, entries }: Feed): string {
  const sorted = [...entries].sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id));
  const contact = author.contact.includes('@') ? 'email' : 'uri';
  const lines = [
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(id)}</id>`,
    `<updated>${timeOf(sorted[0]?.updated ?? updated)}</updated>`,
    `<author><name>${escapeXml(author.name)}</name><${contact}>${escapeXml(author.contact)}</${contact}></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(page)}"/>`,
    ...sorted.map(
      (entry) => `<entry>
    <title>${escapeXml(entry.title)}</title>
    <id>${escapeXml(entry.id)}</id>
    <updated>${timeOf(entry.updated)}</updated>
    <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(entry.link)}"/>
    <summary>${escapeXml(entry.summary)}</summary>
  </entry>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${lines.map((line) => `  ${line}\n`).join('')}</feed>
`;
}

/** A feed tells moments; of a change only the day is known, so that it is told as its beginning. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
