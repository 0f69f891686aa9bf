import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/root.ts';
import { ADDRESS, writeSmallSite } from './small-site.ts';

let folder = '';
let client: Client;
const server = () => [join(ROOT, 'scripts/mcp.ts'), '--site', folder];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-mcp-'));
  await writeSmallSite(folder);
  client = new Client({ name: 'a test', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: server(), stderr: 'pipe' }));
});
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

const call = async (name: string, input: Record<string, unknown>) => {
  const { structuredContent, content, isError = false } = await client.callTool({ name, arguments: input });
  return { told: structuredContent as Record<string, unknown>, content: content as { text: string }[], isError };
};

describe('the server for assistants', () => {
  it('lists its tools, with what they take', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'statement', 'check_quotation']);
    for (const { inputSchema, description, annotations } of tools) {
      expect(inputSchema).toMatchObject({ type: 'object', required: expect.arrayContaining([expect.any(String)]) });
      expect(description!.length).toBeGreaterThan(80);
      expect(annotations).toMatchObject({ readOnlyHint: true });
    }
    expect(client.getInstructions()).toContain('as printed');
  });

  it('searches, and gives each result with words, address and citation', async () => {
    const { told } = await call('search', { query: '"the tide is" speaker:Windle' });
    expect(told).toMatchObject({
      found: 1,
      searched: expect.any(Number),
      results: [
        {
          statement: '2016-04-15-press-conference',
          passage: 'The tide is never in a hurry. It is on time.',
          said: 'Josepha Windle',
          address: expect.stringMatching(`^${ADDRESS}statements/2016-04-15-press-conference/`),
          citation: expect.stringContaining('Press conference at the end of the Third Round'),
        },
      ],
    });
    const two = await call('search', { query: 'hurry', limit: 2, sort: 'oldest' });
    const next = await call('search', { query: 'hurry', limit: 2, offset: 2, sort: 'oldest' });
    const ids = [two, next].flatMap((one) =>
      (one.told['results'] as { statement: string }[]).map(({ statement }) => statement),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('says what nearly matches where nothing is found', async () => {
    const { told } = await call('search', { query: '"the tide is late"' });
    expect(told).toMatchObject({ found: 0, results: [], nothing: { phrases: [{ longest: { text: 'the tide is' } }] } });
  });

  it('reads a statement, whole or in parts', async () => {
    const { told } = await call('statement', {
      id: `${ADDRESS}statements/2016-04-15-press-conference/#p2`,
      from: 2,
      limit: 2,
    });
    expect(told).toMatchObject({
      id: '2016-04-15-press-conference',
      paragraphs: [
        { number: 2, speaker: 'Josepha Windle', text: 'The tide is never in a hurry. It is on time.' },
        { number: 3, speaker: 'Idris al-Sawari' },
      ],
      paragraphsInAll: 4,
      next: 4,
      citation: expect.stringContaining('Third Round'),
    });
  });

  it('checks a quotation', async () => {
    const { told, content } = await call('check_quotation', {
      quotation: 'The tide is always in a hurry. It is on time.',
      speaker: 'Dobrash',
    });
    expect(told).toMatchObject({
      verdict: 'altered',
      asClaimed: false,
      differs: [{ what: 'speaker', found: ['Josepha Windle'] }],
      places: [{ words: 'The tide is never in a hurry. It is on time', citation: expect.stringContaining('para. 2') }],
    });
    expect(JSON.parse(content[0]!.text)).toEqual(told);
  });

  it('answers what is wrong with an error of the tool', async () => {
    expect(await call('statement', { id: 'nobody' })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('Take the id from a result of search') }],
    });
    const wrong = await client
      .callTool({ name: 'check_quotation', arguments: { words: 'x' } })
      .catch((error: Error) => error);
    expect(wrong instanceof Error ? wrong.message : JSON.stringify(wrong)).toMatch(/quotation/u);
    const unknown = await client.callTool({ name: 'invent', arguments: {} }).catch((error: Error) => error);
    expect(unknown instanceof Error ? unknown.message : JSON.stringify(unknown)).toMatch(/invent/u);
    expect((await call('search', { query: 'tide' })).isError).toBe(false);
  });
});

describe('the line of the server', () => {
  /** What it writes to standard output for these lines, and how it ends. */
  async function talk(...lines: readonly string[]): Promise<{ readonly out: string; readonly code: number | null }> {
    const child = spawn(process.execPath, server(), { stdio: ['pipe', 'pipe', 'ignore'] });
    let out = '';
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let seen = () => {};
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      seen();
    });
    const answers = lines.filter((line) => line.includes('"method"') && line.endsWith('\n')).length;
    const done = new Promise<void>((resolve) => {
      seen = () => out.split('\n').filter((line) => line.includes('"result"')).length >= answers && resolve();
    });
    for (const line of lines) child.stdin.write(line);
    await done;
    child.stdin.end();
    return { out, code: await ended };
  }
  const message = (id: number, method: string, params: object) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
  const hello = message(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'an older client', version: '1' },
  });

  it('has nothing but protocol, and ends with its input', async () => {
    const { out, code } = await talk(hello, message(2, 'tools/list', {}));
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { jsonrpc: string; id: number; result: Record<string, unknown> });
    expect(told.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
      ['2.0', 1],
      ['2.0', 2],
    ]);
    expect(told[0]!.result).toMatchObject({ protocolVersion: '2025-06-18', serverInfo: { name: 'chancery' } });
    expect(code).toBe(0);
  });

  it('goes on after a line that is none, and ends within one', async () => {
    const { out, code } = await talk(
      hello,
      '{"jsonrpc": "2.0", "id"\n',
      message(3, 'tools/list', {}),
      '{"jsonrpc": "2.0", "i',
    );
    expect(out).toContain('"id":3');
    expect(code).toBe(0);
  });
});
