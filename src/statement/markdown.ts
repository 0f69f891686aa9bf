import matter from 'gray-matter';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import { Document, isMap, isScalar, isSeq, parse as parseYaml } from 'yaml';
import { problem } from './problems.ts';
import { type Block, FrontMatterSchema, type Statement, StatementSchema } from './schema.ts';

/**
 * Statement ↔ Markdown with front matter: the only module that touches gray-matter and remark.
 *
 * A paragraph is a Markdown paragraph, a subheading printed in the text is `##`, the start of a turn is `###`.
 * The body is always made from a syntax tree, never by joining strings, and reads back to the same words.
 */

const SUBHEADING = 2;
const TURN = 3;
const DATES = new Set(['date', 'published', 'captured']);

/** One YAML reader for every front matter: core schema, in which a date stays a string. */
const yamlEngine = {
  parse: (source: string) => parseYaml(source, { schema: 'core' }) as object,
  stringify: () => refuse(),
};

/** gray-matter runs code in front matter marked as JavaScript or CoffeeScript; here every such engine refuses. */
const engines: Record<string, { parse: (source: string) => object; stringify: (data: object) => string }> =
  Object.fromEntries([
    ['yaml', yamlEngine],
    ...['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map(
      (name) => [name, { parse: refuse, stringify: refuse }] as const,
    ),
  ]);

function refuse(): never {
  throw new Error('Front matter may only be YAML');
}

const processor = remark().data('settings', { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });

/**
 * The Markdown file of a statement, front matter first, with a final newline.
 *
 * @throws Error when the words would not come back the same; nothing may be written then.
 */
export function toMarkdown(statement: Statement): string {
  const checked = StatementSchema.parse(statement);
  const markdown = copyMarkdown(checked);
  if (JSON.stringify(readBody(readFile(markdown).content)) !== JSON.stringify(checked.body))
    throw new Error(`Words of ${statement.id} would change on disk`);
  return markdown;
}

/**
 * The same file once more, of a statement that was read from it. Checking the words again would take most of the time, and
 * a site has ten thousand of them.
 */
export function copyMarkdown({ body, relations, ...frontMatter }: Statement): string {
  const front = { ...frontMatter, ...(relations.length === 0 ? {} : { relations }) };
  return `---\n${frontMatterYaml(front)}---\n\n${toBody(body)}`;
}

/**
 * Read a statement back from its Markdown.
 *
 * @param markdown the whole file
 * @param file path for messages
 * @throws VFileMessage `statement-invalid` with the line, when the file is not a statement.
 */
export function fromMarkdown(markdown: string, file: string): Statement {
  if (!/^---\r?\n/.test(markdown)) throw invalid(file, 1, 'Expected the first line to be exactly `---`');
  let parts;
  try {
    parts = readFile(markdown);
  } catch (error) {
    const line = (error as { linePos?: { line: number }[] }).linePos?.[0]?.line;
    throw invalid(
      file,
      line === undefined ? 1 : line + 1,
      `Front matter is not YAML: ${(error as Error).message.split('\n')[0]}`,
    );
  }
  const front = FrontMatterSchema.safeParse(parts.data);
  if (!front.success) {
    const issue = front.error.issues[0]!;
    throw invalid(file, lineOf(markdown, issue.path), `${issue.path.join('.') || 'front matter'}: ${issue.message}`);
  }
  const linesAbove = markdown.slice(0, markdown.length - parts.content.length).split('\n').length - 1;
  const statement = StatementSchema.safeParse({ ...front.data, body: readBody(parts.content, file, linesAbove) });
  if (!statement.success) throw invalid(file, 1, `body: ${statement.error.issues[0]!.message}`);
  return statement.data;
}

/** gray-matter keeps results by content and hands the same object out again; an options object stops that. */
const readFile = (markdown: string) => matter(markdown, { engines, language: 'yaml' });

const invalid = (file: string, line: number, reason: string) => problem('statement-invalid', { file, line }, reason);

/** Line of the file on which the front matter's value at `path` starts, as far as it can be told. */
function lineOf(markdown: string, path: readonly PropertyKey[]): number {
  const key = path[0];
  if (typeof key !== 'string') return 1;
  const index = markdown.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index === -1 ? 1 : index + 1;
}

/** Front matter as YAML: one line for each item of a list, so that a diff reads as one change a line. */
function frontMatterYaml(frontMatter: object): string {
  const document = new Document(frontMatter, { schema: 'core' });
  if (!isMap(document.contents)) throw new Error('Front matter is not a map');
  for (const { key, value } of document.contents.items) {
    // Other YAML readers make a timestamp of a bare date, and the day before of a timestamp.
    if (isScalar(key) && DATES.has(String(key.value)) && isScalar(value) && typeof value.value === 'string')
      value.type = 'QUOTE_DOUBLE';
    if (isMap(value)) value.flow = true;
    if (isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
  }
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    defaultStringType: 'PLAIN',
    defaultKeyType: 'PLAIN',
  });
}

/** The body as Markdown. */
function toBody(body: readonly Block[]): string {
  const root: Root = { type: 'root', children: body.map(toNode) };
  return processor.stringify(root);
}

function toNode(block: Block): RootContent {
  const children = [{ type: 'text' as const, value: block.text }];
  if (block.type === 'paragraph') return { type: 'paragraph', children };
  return { type: 'heading', depth: block.type === 'turn' ? TURN : SUBHEADING, children };
}

/**
 * The blocks of a Markdown body. Anything but plain paragraphs and the two headings is refused.
 *
 * @param linesAbove lines of the file before the body, for messages
 */
function readBody(content: string, file = '', linesAbove = 0): Block[] {
  const plain = (node: Paragraph | Heading) => plainWords(node, file, linesAbove);
  return processor.parse(content).children.map((node) => {
    if (node.type === 'paragraph') return { type: 'paragraph', text: plain(node) };
    if (node.type === 'heading' && node.depth === TURN) return { type: 'turn', text: plain(node) };
    if (node.type === 'heading' && node.depth === SUBHEADING) return { type: 'subheading', text: plain(node) };
    throw invalid(
      file,
      linesAbove + (node.position?.start.line ?? 1),
      `Expected a paragraph, ## or ### in the body, found ${node.type}`,
    );
  });
}

function plainWords(node: Paragraph | Heading, file: string, linesAbove: number): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      throw invalid(
        file,
        linesAbove + (child.position?.start.line ?? 1),
        `Expected plain words in the body, found ${child.type}; escape its signs with a backslash`,
      );
    })
    .join('');
}
