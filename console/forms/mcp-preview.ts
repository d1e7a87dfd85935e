import { useQuery } from '@tanstack/react-query'
import { type ApiProblem, toProblem } from '../api/problem.ts'
import type { McpDiscovery, One } from '../api/resources.ts'
import { useOauth2Clients } from '../data/queries.ts'
import { useSettled } from '../parts/hooks.ts'
import { useSignedIn } from '../session/session.tsx'

/** What an MCP server asks for, as far as it is known. */
export interface McpPreview {
  /** Undefined while it is asked, and where the URL is not complete. */
  readonly discovery: McpDiscovery | undefined
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  /** What is wrong with the URL, as the end of a sentence. */
  readonly urlIssue: string | undefined
  again(): void
}

/** Previews how the server at a URL is authorized, once the URL is complete; stores nothing. */
export function useMcpPreview(url: string, typeId: string): McpPreview {
  const { ask } = useSignedIn()
  const settled = useSettled(url.trim())
  const isCurrent = settled === url.trim()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['mcp-discovery', settled],
    enabled: isComplete(settled),
    retry: false,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const request = { method: 'POST', path: '/v1/mcp/discover', body: { url: settled } } as const
      return (await ask<One<McpDiscovery>>({ ...request, signal })).data
    },
  })
  const discovery = useRegistered(isCurrent && !isFetching ? data : undefined, typeId)
  const problem = isCurrent && error ? toProblem(error) : undefined
  const { url: issue } = problem?.details ?? {}
  return {
    discovery,
    busy: isComplete(url.trim()) && (!isCurrent || isFetching),
    problem,
    urlIssue: typeof issue === 'string' ? issue : undefined,
    again: () => void refetch(),
  }
}

/** A key of the deployment has no project: the clients of the open one are compared here. */
function useRegistered(
  discovery: McpDiscovery | undefined,
  typeId: string,
): McpDiscovery | undefined {
  const { data: clients = [] } = useOauth2Clients(typeId)
  if (discovery?.authorization !== 'needs_client') return discovery
  const isRegistered = clients.some(
    ({ managed, issuer }) => !managed && issuer === discovery.issuer,
  )
  return isRegistered
    ? { ...discovery, authorization: 'oauth', registration: 'pre_registered', reason: null }
    : discovery
}

// A host that is still being typed is not requested.
function isComplete(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && (hostname === 'localhost' || /[^.]\.[^.]{2,}$|^[\d.]+$|^\[/.test(hostname))
}
