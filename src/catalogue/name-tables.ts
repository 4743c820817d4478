const headingOrTable = /<h[2-6][^>]*\bid="([^"]*)"|<table>|<th>/g;

/** Names each table that Markdown made after the heading above it, in the HTML of a text, and says that its heads are those of columns. */
export function nameTables(html: string): string {
  let above = '';
  return html.replace(headingOrTable, (tag: string, id?: string) => {
    if (tag === '<th>') return '<th scope="col">';
    if (tag === '<table>') return above ? `<table aria-labelledby="${above}">` : tag;
    above = id ?? '';
    return tag;
  });
}
