import type { CallToolResult } from '@modelcontextprotocol/server';

/** An answer for programs, and the same as text for models that read no structure. */
export function toolResult(told: object): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(told, null, 1) }],
    structuredContent: told as Record<string, unknown>,
  };
}

/** What went wrong, and what to do: the assistant reads it and asks otherwise. */
export function toolError(message: string): CallToolResult {
  return { content: [{ type: 'text', text: message }], isError: true };
}

/** The answer, or what a broken index says. */
export async function answered(tell: () => Promise<CallToolResult>): Promise<CallToolResult> {
  return tell().catch((error: unknown) => toolError(error instanceof Error ? error.message : String(error)));
}
