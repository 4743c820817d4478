/** A place in a file, both counted from 1; columns in characters. */
export interface MdxPlace {
  line: number;
  column: number;
}

/** An element as it stands in an MDX file. */
export interface MdxElement extends MdxPlace {
  name: string;
  /** Text by attribute; true without a value, null for an expression. */
  attributes: Readonly<Record<string, string | true | null>>;
  /** It has something between its tags. */
  filled: boolean;
  /** Its opening tag. */
  source: string;
}

/** A link or picture in an MDX file. */
export interface MdxLink extends MdxPlace {
  url: string;
  /** The address is that of a picture, which pages load by themselves. */
  picture: boolean;
}

/** The parts of a node of the syntax tree (mdast) that are read. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  identifier?: string;
  value?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  attributes?: { name?: string; value?: string | null | object }[];
  children?: MdxNode[];
  position?: { start: MdxPlace & { offset: number }; end: { offset: number } };
}
