/** A script bundled whole, to stand in a page. */
declare module '*?script' {
  const code: string;
  export default code;
}

declare namespace App {
  interface Locals {
    /** The reporting period of the page being built, which its references mean when they name none. */
    period?: string;
    /** What `last` means by dataset on the page being built. */
    newest?: ReadonlyMap<string, string>;
  }
}
