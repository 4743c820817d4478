import { listed, notice, sentence, type Sentence } from './sentence.ts';

/** An element without its closing tag. */
export const mdxUnclosed = (name: string) =>
  sentence(
    'mdx-unclosed',
    [`thẻ <${name}> chưa được đóng`, `the tag <${name}> is not closed`],
    [
      `viết <${name} … /> nếu thẻ không có nội dung, hoặc thêm </${name}> ở cuối nội dung`,
      `write <${name} … /> when it has no content, or add </${name}> after its content`,
    ],
  );

/** A closing tag that closes nothing, or another element than the one that is open. */
export const mdxClosing = (name: string, open: string | null) =>
  sentence(
    'mdx-closing',
    [
      open ? `thẻ đóng </${name}> đứng ở chỗ của </${open}>` : `thẻ đóng </${name}> không có thẻ mở`,
      open ? `the closing tag </${name}> stands where </${open}> belongs` : `the closing tag </${name}> closes nothing`,
    ],
    [
      open ? `viết </${open}> ở đây` : `bỏ thẻ này, hoặc thêm <${name}> ở đầu nội dung`,
      open ? `write </${open}> here` : `remove it, or add <${name}> before the content`,
    ],
  );

/** Anything else that MDX cannot read. */
export const mdxSyntax = () =>
  sentence(
    'mdx-syntax',
    ['chỗ này không đúng cú pháp MDX', 'this is not valid MDX'],
    [
      'sửa thẻ cho đúng dạng <Tên thuộc-tính="giá trị" />; dấu < và { trong lời văn viết là &lt; và &#123;',
      'write tags as <Name attribute="value" />; in a sentence < and { are written &lt; and &#123;',
    ],
  );

/** A page that does not begin with its front matter, or whose front matter has no clear end. */
export const mdxMatter = () =>
  sentence(
    'mdx-matter',
    [
      'phần đầu trang phải nằm giữa hai dòng chỉ có ---, dòng thứ nhất ở ngay đầu tệp',
      'the front matter must stand between two lines of --- alone, the first of them at the very top of the file',
    ],
    [
      'viết dòng --- ở dòng 1, rồi các dòng như title: …, rồi lại một dòng ---; trong phần ấy không dòng nào bắt đầu bằng --- hay +++',
      'write --- on line 1, then lines such as title: …, then --- again; no line in between begins with --- or +++',
    ],
  );

/** Something in braces in the text of a page. */
export const mdxExpression = () =>
  sentence(
    'mdx-expression',
    ['không được dùng biểu thức trong ngoặc nhọn', 'an expression in braces is not allowed'],
    [
      'số liệu viết bằng <Value of="…" />; dấu ngoặc nhọn trong lời văn viết là &#123; và &#125;',
      'a figure is written <Value of="…" />; braces in a sentence are written &#123; and &#125;',
    ],
  );

/** A figure of a report that would change with later figures. */
export const mdxMoves = (at: string, now: string) =>
  sentence(
    'mdx-moves',
    [
      `lời của báo cáo không đổi theo số mới, còn at=${at} thì đổi`,
      `a report does not follow new figures, and at=${at} does`,
    ],
    [`ghi kỳ của con số: at=${now}`, `write the period of the figure: at=${now}`],
  );

/** A page or chart that still speaks of an earlier period than the data have. */
export const textOutdated = (what: 'page' | 'chart', period: string, newer: string) => {
  const [vi, en] = what === 'page' ? ['trang', 'page'] : ['biểu đồ', 'chart'];
  const [stays, kept] =
    what === 'page'
      ? ['', '']
      : ['; nếu chỉ nói về kỳ cũ thì ghi stays: true', '; if it is about the old one alone, say stays: true'];
  return notice(
    'text-behind',
    [`${vi} này nói về ${period}; đã có ${newer}`, `this ${en} speaks of ${period}; there is ${newer}`],
    [
      `chạy npm run review -- ${newer} để xem trước và sau, rồi viết theo kỳ mới${stays}`,
      `run npm run review -- ${newer} to see before and after, then write it for the new period${kept}`,
    ],
  );
};

/** What is wrong with a chart as a page that is bound to a period shows it. */
export const mdxChartAt = (id: string, period: string, { message, fix }: Pick<Sentence, 'message' | 'fix'>) =>
  sentence(
    'mdx-chart-at',
    [`biểu đồ ${id} ở kỳ ${period}: ${message.vi}`, `chart ${id} at ${period}: ${message.en}`],
    [`trong tệp biểu đồ: ${fix.vi}`, `in the chart’s file: ${fix.en}`],
  );

/** A comment within a heading. */
export const mdxCommentHeading = () =>
  sentence(
    'mdx-comment-heading',
    ['chú thích không được đứng trong tiêu đề', 'a comment may not stand in a heading'],
    ['chuyển chú thích xuống một dòng riêng', 'move the comment to a line of its own'],
  );

export const mdxImport = () =>
  sentence(
    'mdx-import',
    ['trang không được dùng import hay export', 'a page may not import or export'],
    [
      'bỏ dòng này; nếu là lời văn thì viết câu bắt đầu bằng một từ khác',
      'remove the line; a sentence must begin with another word',
    ],
  );

export const mdxElement = (name: string, known: readonly string[]) =>
  sentence(
    'mdx-element',
    [`không có thành phần <${name}>`, `there is no component <${name}>`],
    [`dùng một trong: ${listed(known)}`, `use one of: ${listed(known)}`],
  );

export const mdxAttribute = (name: string, attribute: string, known: readonly string[]) =>
  sentence(
    'mdx-attribute',
    [`<${name}> không có thuộc tính ${attribute}`, `<${name}> has no attribute ${attribute}`],
    known.length
      ? [`dùng một trong: ${listed(known)}`, `use one of: ${listed(known)}`]
      : ['bỏ thuộc tính này', 'remove the attribute'],
  );

export const mdxAttributeMissing = (name: string, attribute: string) =>
  sentence(
    'mdx-attribute-missing',
    [`<${name}> thiếu thuộc tính ${attribute}`, `<${name}> lacks the attribute ${attribute}`],
    [`thêm ${attribute}="…"`, `add ${attribute}="…"`],
  );

/** An attribute that is not a text in quotes. */
export const mdxAttributeText = (attribute: string) =>
  sentence(
    'mdx-attribute-text',
    [
      `giá trị của ${attribute} phải là chữ trong dấu nháy kép`,
      `the value of ${attribute} must be text in double quotes`,
    ],
    [`viết ${attribute}="…"`, `write ${attribute}="…"`],
  );

/** An attribute of which one value would be checked and another one used. */
export const mdxAttributeTwice = (attribute: string) =>
  sentence(
    'mdx-attribute-twice',
    [`thuộc tính ${attribute} được viết hai lần`, `the attribute ${attribute} is written twice`],
    ['chỉ giữ lại một', 'keep one of them'],
  );

/** An attribute with a value that it does not take; without allowed values it takes none at all. */
export const mdxAttributeValue = (attribute: string, allowed: readonly string[]) =>
  sentence(
    'mdx-attribute-value',
    [`giá trị của ${attribute} không dùng được`, `the value of ${attribute} cannot be used`],
    allowed.length
      ? [`dùng một trong: ${listed(allowed)}`, `use one of: ${listed(allowed)}`]
      : [`chỉ viết ${attribute}, không có giá trị`, `write ${attribute} alone, without a value`],
  );

/** An element that takes no content has some. */
export const mdxContent = (name: string) =>
  sentence(
    'mdx-content',
    [`<${name}> không có nội dung bên trong`, `<${name}> takes no content`],
    [`viết <${name} … /> và để lời văn ở ngoài`, `write <${name} … /> and put the words outside`],
  );

export const linkUnknown = (near: readonly string[]) =>
  sentence(
    'link-unknown',
    ['trang web không có địa chỉ này', 'the site has no such address'],
    [`dùng một địa chỉ đã có, chẳng hạn: ${listed(near)}`, `use an address that exists, such as: ${listed(near)}`],
  );

export const linkRelative = () =>
  sentence(
    'link-relative',
    ['liên kết trong trang phải bắt đầu bằng dấu /', 'a link within the site begins with /'],
    [
      'viết đủ địa chỉ từ gốc, chẳng hạn /linh-vuc/; liên kết ra ngoài bắt đầu bằng https://',
      'write the whole address from the root, such as /en/areas/; a link to elsewhere begins with https://',
    ],
  );

/** A link that leads away to what readers cannot or should not open: `javascript:`, `file:`, `//host`, a name within a network. */
export const linkAway = () =>
  sentence(
    'link-away',
    [
      'liên kết ra ngoài phải là địa chỉ http:// hoặc https:// mà ai cũng mở được, hoặc mailto:, tel:',
      'a link to elsewhere must be an http:// or https:// address that anybody can open, or mailto:, tel:',
    ],
    [
      'viết đủ địa chỉ trên mạng, chẳng hạn https://chinhphu.vn/…; liên kết trong trang bắt đầu bằng một dấu /',
      'write the whole web address, such as https://chinhphu.vn/…; a link within the site begins with a single /',
    ],
  );

/** A picture that would be fetched from elsewhere each time a page is read. */
export const pictureForeign = () =>
  sentence(
    'picture-foreign',
    ['hình phải là tệp của chính trang web', 'a picture must be a file of the site itself'],
    [
      'dùng <Chart id="…" /> hoặc một tệp của trang, chẳng hạn /charts/….svg; hình ở nơi khác thì viết thành liên kết [tên hình](https://…)',
      'use <Chart id="…" /> or a file of the site, such as /charts/….svg; lead to a picture elsewhere by a link, [its name](https://…)',
    ],
  );

/** A published page names a draft, which readers would not find. */
export const draftReferred = (name: string) =>
  sentence(
    'draft-referred',
    [`${name} còn là bản nháp, không có trên trang công bố`, `${name} is a draft, not on the published site`],
    [
      'bỏ dòng draft: true ở bản nháp để công bố, hoặc bỏ chỗ dẫn này',
      'remove the line draft: true from the draft to publish it, or remove this reference',
    ],
  );

/** A page that is a draft in one language alone. */
export const draftHalf = () =>
  sentence(
    'draft-half',
    ['bản ở ngôn ngữ kia còn là bản nháp', 'the page in the other language is a draft'],
    [
      'bỏ dòng draft: true ở bản kia để công bố cả hai, hoặc thêm draft: true vào tệp này',
      'remove draft: true from the other to publish both, or add draft: true to this file',
    ],
  );

/** `key` joins the two languages of a page. */
export const pageOneLanguage = (key: string) =>
  sentence(
    'page-one-language',
    ['trang chỉ có ở một ngôn ngữ', 'the page exists in one language only'],
    [
      `viết trang có cùng mã ${key} trong thư mục của ngôn ngữ kia`,
      `write the page with the same key ${key} in the other language's folder`,
    ],
  );

export const reportAddress = (slug: string) =>
  sentence(
    'report-address',
    ['tên tệp không phải địa chỉ của kỳ báo cáo', 'the file name is not the address of the period'],
    [`đổi tên tệp thành ${slug}.mdx`, `rename the file to ${slug}.mdx`],
  );

export const reportWithoutFigures = () =>
  sentence(
    'report-without-figures',
    ['kỳ báo cáo này không có số liệu', 'there are no figures for this period'],
    [
      'sửa period: hoặc thêm số liệu của kỳ vào bộ số liệu có reports: true',
      'correct period: or add figures of the period to a dataset with reports: true',
    ],
  );

/** `period: latest` where nothing is reported. */
export const latestNone = () =>
  sentence(
    'latest-none',
    ['chưa bộ số liệu nào có kỳ báo cáo', 'no dataset has a reporting period'],
    [
      'ghi một kỳ như 2024-S1, hoặc thêm reports: true vào siêu dữ liệu của một bộ số liệu',
      'write a period such as 2024-S1, or add reports: true to the metadata of a dataset',
    ],
  );
