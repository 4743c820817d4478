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
  const box = `0 0 ${formatCoordinate(scene.width)} ${formatCoordinate(scene.height)}`;
  return `<svg class="${classes}" viewBox="${box}" aria-hidden="true">${scene.shapes.map((shape) => shapeToSvg(shape, relativePath)).join('')}</svg>`;
}

/** Pictures as SVG text for a page, each with its class. */
export function picturesToSvg(pictures: readonly Picture[]): string {
  return pictures.map(({ scene, name }) => toSvg(scene, { className: name })).join('');
}

/** Shapes as SVG text, numbers with one decimal at most, everything that was written by people escaped. */
export function shapesToSvg(shapes: readonly Shape[]): string {
  return shapes.map((shape) => shapeToSvg(shape)).join('');
}

function shapeToSvg({ tag, attributes, children = [], text = '' }: Shape, pathTo = (path: string) => path): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => {
      const words = typeof value === 'number' ? formatCoordinate(value) : escapeXml(value);
      return ` ${name}="${name === 'd' ? pathTo(words) : words}"`;
    })
    .join('');
  const inner = escapeXml(text) + children.map((child) => shapeToSvg(child, pathTo)).join('');
  return inner ? `<${tag}${written}>${inner}</${tag}>` : `<${tag}${written}/>`;
}
