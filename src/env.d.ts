declare namespace App {
  interface Locals {
    /** The reporting period of the page being built, which its references mean when they name none. */
    period?: string;
  }
}
