/**
 * XML as a tree, and the tree as text: escaping stands here and nowhere else.
 *
 * Words that were said must come out of an XML file as they went in, sign for sign. So white space is only ever added between
 * elements that hold no text (`element`), never inside one that does (`wording`), and nothing is escaped twice.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  /** The white space inside counts: nothing is added to it. */
  readonly inline: boolean;
}

export type XmlNode = XmlElement | string;

/** By name; what is null or absent is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** What may stand in a list of children; null, false and undefined are left out. */
type Child = XmlNode | null | false | undefined;

/** An element that holds other elements; it is set on lines of its own. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): XmlElement {
  const present = children.filter(isPresent);
  return { name, attributes, children: present, inline: present.some((child) => typeof child === 'string') };
}

/** An element with words, alone or among other elements: what stands in it is written without a space more or less. */
export function wording(name: string, attributes: Attributes, ...children: readonly Child[]): XmlElement {
  return { name, attributes, children: children.filter(isPresent), inline: true };
}

const isPresent = (child: Child): child is XmlNode => child !== null && child !== undefined && child !== false;

/** A whole file: the declaration, and the tree indented by two spaces a level, with a line end behind it. */
export function xmlDocument(root: XmlElement): string {
  return `${XML_DECLARATION}${xmlLines(root)}`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element with its line end, indented by so many levels. */
export function xmlLines(node: XmlElement, level = 0): string {
  const indent = '  '.repeat(level);
  if (node.inline || node.children.length === 0) return `${indent}${inlineText(node)}\n`;
  const inner = node.children.map((child) =>
    typeof child === 'string' ? xmlEscape(child) : xmlLines(child, level + 1),
  );
  return `${indent}${openTag(node)}\n${inner.join('')}${indent}</${node.name}>\n`;
}

/** The tag that opens an element, for files that are written piece by piece. */
export function openTag({ name, attributes }: Pick<XmlElement, 'name' | 'attributes'>): string {
  return `<${name}${attributesText(attributes)}>`;
}

function inlineText(node: XmlNode): string {
  if (typeof node === 'string') return xmlEscape(node);
  if (node.children.length === 0) return `<${node.name}${attributesText(node.attributes)}/>`;
  return `${openTag(node)}${node.children.map(inlineText).join('')}</${node.name}>`;
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${attributeEscape(String(value))}"`,
    )
    .join('');
}

/** Signs that XML 1.0 cannot hold (section 2.2), not even escaped. Words of statements have none; other text may. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands between tags. */
export function xmlEscape(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** As xmlEscape; a parser turns line ends and tabs of an attribute into spaces unless they are escaped. */
function attributeEscape(text: string): string {
  return xmlEscape(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
