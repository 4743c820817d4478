import { escapeXml } from '../language/escape-xml.ts';
import { relativePath } from './relative-path.ts';
import { formatCoordinate } from './layout/shapes.ts';
import type { Picture } from './compose-chart.ts';
import type { Scene, Shape } from './types.ts';

interface SvgOptions {
  /** Beside the class `plot`, which all pictures carry: wide, narrow or spark. */
  className?: string;
}

/** A scene as SVG text for a page: attributes and classes only, hidden from assistive technology, for which the page has words. */
export function toSvg(scene: Scene, { className = '' }: SvgOptions = {}): string {
  const classes = ['plot', className].filter(Boolean).join(' ');
  const shapes = scene.shapes.map((shape) => shapeToSvg(shape, attributeInPage)).join('');
  const [width, height] = [scene.width, scene.height].map(formatCoordinate);
  const size = scene.sized ? ` width="${width}" height="${height}"` : '';
  return `<svg class="${classes}"${size} viewBox="${boxOf(scene)}" aria-hidden="true">${shapes}</svg>`;
}

/** The view box of a picture. */
export function boxOf({ width, height }: Scene): string {
  return `0 0 ${formatCoordinate(width)} ${formatCoordinate(height)}`;
}

/** An attribute of a shape as a picture of a page has it. */
export function attributeInPage(name: string, value: string | number): string {
  if (name === 'd') return relativePath(String(value));
  // Words too stand on whole pixels.
  return attribute(name, /^[xy]$/.test(name) ? Math.round(Number(value)) : value);
}

function attribute(_name: string, value: string | number): string {
  return typeof value === 'number' ? formatCoordinate(value) : value;
}

/** Pictures as SVG text for a page, each with its class. */
export function picturesToSvg(pictures: readonly Picture[]): string {
  return pictures.map(({ scene, name }) => toSvg(scene, { className: name })).join('');
}

/** Shapes as SVG text, numbers with one decimal at most, everything that was written by people escaped. */
export function shapesToSvg(shapes: readonly Shape[]): string {
  return shapes.map((shape) => shapeToSvg(shape)).join('');
}

function shapeToSvg({ tag, attributes, children = [], text = '' }: Shape, write = attribute): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(write(name, value))}"`)
    .join('');
  const inner = escapeXml(text) + children.map((child) => shapeToSvg(child, write)).join('');
  return inner ? `<${tag}${written}>${inner}</${tag}>` : `<${tag}${written}/>`;
}
