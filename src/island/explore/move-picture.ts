import { interpolateNumber, interpolateString, interrupt, select } from 'd3';
import { formatCoordinate } from '../../chart/layout/shapes.ts';
import { attributeInPage, boxOf } from '../../chart/to-svg.ts';
import type { Scene, Shape } from '../../chart/types.ts';
import { moveCorners, readCorners, writeCorners, type Corner } from './corners.ts';

/** A shape and the name by which it is the same one in another view of the chart. */
interface Entry {
  key: string;
  shape: Shape;
}

/** How a node is seen at this moment, also half-way between two views. */
interface Look {
  attributes: Record<string, number | string>;
  corners: Corner[];
  opacity: number;
}

/** Brings something to its place at a time from 0 to 1. */
type Move = (t: number) => void;

const namespace = 'http://www.w3.org/2000/svg';
const looks = new WeakMap<Element, Look>();

/**
 * Joins the nodes of a picture with the shapes as which it was written, so that it can be moved from there; false where
 * they are not those.
 */
export function takeOver(parent: Element, shapes: readonly Shape[]): boolean {
  const nodes = select(parent).selectChildren<SVGElement, Entry>();
  if (nodes.size() !== shapes.length) return false;
  let same = true;
  nodes.data(toEntries(shapes)).each(function ({ shape }) {
    looks.set(this, lookOf(shape));
    same &&= this.localName === shape.tag && takeOver(this, shape.children ?? []);
  });
  return same;
}

/**
 * Moves a picture that was taken over to another scene in some milliseconds; where it rests it is as `toSvg` writes the
 * scene. Another move that comes first goes on from where this one is, which then gives false.
 */
export async function movePicture(svg: SVGSVGElement, scene: Scene, time: number): Promise<boolean> {
  const picture = select(svg);
  interrupt(svg);
  const moves: Move[] = [];
  join(svg, scene.shapes, moves);
  const box = boxOf(scene);
  // A picture that grows has the room from the start, one that shrinks keeps it to the end.
  if (scene.height > svg.viewBox.baseVal.height) picture.attr('viewBox', box);
  if (time) {
    const moved = picture
      .transition()
      .duration(time)
      .tween('shapes', () => (t) => {
        for (const move of moves) move(t);
      });
    try {
      await moved.end();
    } catch {
      return false;
    }
  }
  picture.attr('viewBox', box);
  settle(svg, scene.shapes);
  return true;
}

/** The data join: nodes that stay are moved, new ones come, others go. */
function join(parent: Element, shapes: readonly Shape[], moves: Move[]): void {
  const nodes = select(parent)
    .selectChildren<SVGElement, Entry>()
    .data(toEntries(shapes), ({ key }) => key);
  nodes.exit().each(function () {
    moves.push(fade(this, 0));
  });
  const come = nodes.enter().append(({ shape }) => {
    const node = create(shape);
    looks.get(node)!.opacity = 0;
    node.style.opacity = '0';
    return node;
  });
  nodes
    .merge(come)
    .order()
    .each(function ({ shape }) {
      moves.push(...movesOf(this, shape));
      join(this, shape.children ?? [], moves);
    });
}

/** Gives every node what its shape says, no more and no less, and takes away those that have none. */
function settle(parent: Element, shapes: readonly Shape[]): void {
  const nodes = select(parent)
    .selectChildren<SVGElement, Entry>()
    .data(toEntries(shapes), ({ key }) => key);
  nodes.exit().remove();
  nodes.each(function ({ shape }) {
    const names = Object.keys(shape.attributes);
    if (this.getAttributeNames().join() !== names.join()) {
      for (const name of this.getAttributeNames()) this.removeAttribute(name);
    }
    for (const name of names) this.setAttribute(name, attributeInPage(name, shape.attributes[name]!));
    looks.set(this, lookOf(shape));
    settle(this, shape.children ?? []);
  });
}

/** How a node comes from its present look to a shape. */
function movesOf(node: SVGElement, shape: Shape): Move[] {
  const look = looks.get(node)!;
  const moves: Move[] = look.opacity < 1 ? [fade(node, 1)] : [];
  for (const [name, to] of Object.entries(shape.attributes)) {
    const from = look.attributes[name];
    if (from === to) continue;
    const move = name === 'd' ? movePath(look, shape) : moveNumber(look, name, to);
    if (move) moves.push((t) => set(node, name, move(t)));
    else set(node, name, (look.attributes[name] = to));
  }
  if (shape.text !== undefined && node.firstChild?.nodeValue !== shape.text) {
    if (node.firstChild) node.firstChild.nodeValue = shape.text;
    else node.append(shape.text);
  }
  return moves;
}

function moveNumber(look: Look, name: string, to: number | string): ((t: number) => number) | null {
  const from = look.attributes[name];
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const between = interpolateNumber(from, to);
  return (t) => (look.attributes[name] = between(t));
}

/** A path by its corners where these have names, else by its numbers, which are as many; null where it can only be set. */
function movePath(look: Look, shape: Shape): ((t: number) => string) | null {
  const to = String(shape.attributes['d']);
  if (!shape.corners) {
    const between = interpolateString(String(look.attributes['d']), to);
    return (t) => (look.attributes['d'] = between(t));
  }
  const between = moveCorners(look.corners, readCorners(to, shape.corners));
  return between && ((t) => (look.attributes['d'] = writeCorners((look.corners = between(t)))));
}

function fade(node: SVGElement, to: number): Move {
  const look = looks.get(node)!;
  const between = interpolateNumber(look.opacity, to);
  return (t) => {
    look.opacity = between(t);
    node.style.opacity = String(look.opacity);
  };
}

function create(shape: Shape): SVGElement {
  const node = document.createElementNS(namespace, shape.tag);
  for (const [name, value] of Object.entries(shape.attributes)) set(node, name, value);
  if (shape.text) node.append(shape.text);
  node.append(...(shape.children ?? []).map(create));
  takeOver(node, shape.children ?? []);
  looks.set(node, lookOf(shape));
  return node;
}

function lookOf({ attributes, corners }: Shape): Look {
  const named = corners ? readCorners(String(attributes['d']), corners) : [];
  return { attributes: { ...attributes }, corners: named, opacity: 1 };
}

function set(node: SVGElement, name: string, value: number | string): void {
  node.setAttribute(name, typeof value === 'number' ? formatCoordinate(value) : value);
}

/** Shapes by name: their own, or what they look like and which of these they are. */
function toEntries(shapes: readonly Shape[]): Entry[] {
  const counts = new Map<string, number>();
  return shapes.map((shape) => {
    const { tag, key, corners, attributes } = shape;
    // Without named corners only the same strokes can be moved.
    const strokes = corners ? '' : String(attributes['d'] ?? '').replace(/[^A-Z]/g, '');
    const name = [tag, key ?? `.${attributes['class'] ?? ''}`, strokes].join(' ');
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { shape, key: `${name} ${count}` };
  });
}
