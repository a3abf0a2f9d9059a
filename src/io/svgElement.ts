import type { SvgNode } from '#charts/svgNodes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the page for a description of it, with everything in it. */
export function svgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}
