import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { OpenedSite } from '../search/open-site.ts';
import { checkTool } from './check-tool.ts';
import { MOST_RESULTS, searchTool } from './search-tool.ts';
import { MOST_PARAGRAPHS, statementTool } from './statement-tool.ts';

/** What an assistant is told before it asks. */
const INSTRUCTIONS = `An archive of diplomatic statements, verbatim. Quote only words that a tool returned as printed, and give the
address beside them: it opens at the words and proves them. Cite as "citation" says. Names of speakers that are not sure are those
whose words the statement is. "absent" means that this archive does not have it, never that it was not said.`;

const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

/** The server with its tools. What a tool cannot do it says as an error of the tool, with what to do instead. */
export function makeServer(site: OpenedSite): McpServer {
  const server = new McpServer(
    { name: 'chancery', title: site.title, version: '1.0.0' },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.registerTool(
    'search',
    {
      title: 'Search the archive',
      description:
        'Finds statements. Query: words (all their forms), "exact phrases", -without, speaker:, source:, kind:, lang:, place:, from:/to:/date: with a date, 2019..2021, near/5, OR. Counts are exact. Each result has the passage as printed, who says it, its address and citation.',
      inputSchema: z.object({
        query: z.string().min(1).describe('As in the search box of the site'),
        sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
        dates: z
          .enum(['certainly', 'possibly'])
          .default('certainly')
          .describe('With a range: whether a date that is not known to the day must lie in it, or may touch it'),
        limit: z.number().int().min(1).max(MOST_RESULTS).default(10),
        offset: z.number().int().min(0).default(0).describe('How many results to pass over'),
      }),
      annotations: READ_ONLY,
    },
    (input) => searchTool(site, input),
  );
  server.registerTool(
    'statement',
    {
      title: 'Read a statement',
      description:
        'The words of one statement as printed, paragraph by paragraph, with the address and speaker of each, its citation, and how its date, speakers and source are known.',
      inputSchema: z.object({
        id: z.string().min(1).describe('Id, or address, of the statement'),
        from: z.number().int().min(1).default(1).describe('Number of the first paragraph to read'),
        limit: z.number().int().min(1).max(MOST_PARAGRAPHS).default(40),
      }),
      annotations: READ_ONLY,
    },
    (input) => statementTool(site, input),
  );
  server.registerTool(
    'check_quotation',
    {
      title: 'Check a quotation',
      description:
        'Holds a quotation against the archive: verbatim, shortened, punctuation (only marks differ), altered (with the words that differ), stitched (from several places), somebody-else (another speaker says it) or absent (with what is nearest). Use it before quoting anybody from memory.',
      inputSchema: z.object({
        quotation: z.string().min(1).describe('The words alone'),
        speaker: z.string().optional().describe('Who is said to have said it: name, surname or office'),
        date: z.string().optional().describe('When it is said to have been said, in any usual form'),
        source: z.string().optional().describe('Who is said to have published it'),
      }),
      annotations: READ_ONLY,
    },
    (input) => checkTool(site, input),
  );
  return server;
}
