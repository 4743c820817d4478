/** What an element of a page may carry. */
export interface MdxElementRule {
  /** Values allowed by attribute: any text, a list, or none at all (`flag`). */
  attributes: Readonly<Record<string, 'text' | 'flag' | readonly string[]>>;
  /** Attributes that must be there. */
  required: readonly string[];
  /** Other attributes are allowed too: the dimensions of a dataset. */
  open?: boolean;
  /** It stands alone, without words inside. */
  alone?: boolean;
}

/** What a page of MDX may use, and nothing else; `components/mdx-components.ts` gives each its part. */
export const mdxComponentRules = {
  Value: {
    attributes: { of: 'text', at: 'text', as: 'text', from: 'text', else: 'text' },
    required: ['of'],
    open: true,
    alone: true,
  },
  Chart: { attributes: { id: 'text', at: 'text', level: ['2', '3'], bare: 'flag' }, required: ['id'], alone: true },
  ByCoefficient: { attributes: { of: 'text', since: 'text' }, required: ['of', 'since'], alone: true },
  EmbedCode: {
    attributes: { form: ['plain', 'responsive', 'picture'], chart: 'text' },
    required: ['form', 'chart'],
    alone: true,
  },
  EmbedList: { attributes: {}, required: [], alone: true },
  Note: { attributes: {}, required: [] },
  Step: { attributes: {}, required: [] },
  Quote: { attributes: { source: 'text', lang: 'text' }, required: ['source'] },
} as const satisfies Record<string, MdxElementRule>;

export type MdxComponentName = keyof typeof mdxComponentRules;

/** HTML that Markdown has no sign for. */
const htmlRules: Readonly<Record<string, MdxElementRule>> = {
  a: { attributes: { href: 'text', lang: 'text' }, required: ['href'] },
  abbr: { attributes: { title: 'text', lang: 'text' }, required: ['title'] },
  br: { attributes: {}, required: [], alone: true },
  sub: { attributes: {}, required: [] },
  sup: { attributes: {}, required: [] },
};

/** The rules of every element by its name. */
export const mdxElementRules: ReadonlyMap<string, MdxElementRule> = new Map<string, MdxElementRule>([
  ...Object.entries(mdxComponentRules),
  ...Object.entries(htmlRules),
]);
