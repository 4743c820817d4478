const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Character references as characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name] ?? whole;
    return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

/** Start tags of a page's markup, without what stands in scripts and comments. */
function startTags(html: string): string[] {
  const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return markup.match(/<[a-z][^\s/>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>/gi) ?? [];
}

/** Values of the named attributes in the order of the page, each with its element's name. */
export function findAttributes(html: string, ...names: string[]): { element: string; name: string; value: string }[] {
  return startTags(html).flatMap((tag) => {
    const element = /^<([^\s/>]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
    const attributes = [...tag.matchAll(/\s([^\s=>"']+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
    return attributes
      .filter(([, name]) => names.includes(name ?? ''))
      .map(([, name = '', double, single, bare]) => ({
        element,
        name,
        value: decodeEntities(double ?? single ?? bare ?? ''),
      }));
  });
}

/** The text of a page or of a part of it, spaces closed up and no-break spaces made plain. */
export function textOf(html: string): string {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  return decodeEntities(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
