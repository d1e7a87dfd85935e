import type { AuthorizationServer, McpFailure } from '../../model/mcp.ts'
import { Problem } from '../../model/problem.ts'

const unavailable = 'The MCP server or its authorization server does not answer. Retry.'

/** The problem of a step that failed, with the step and its reason in `details`. */
export function mcpProblem({ step, reason, transient }: McpFailure): Problem {
  const details = { step, reason }
  if (transient) return new Problem('provider_unavailable', { message: unavailable, details })
  return new Problem('mcp_server_unsupported', { details })
}

const registerFirst =
  'The authorization server registers no clients by itself. Register one there with the redirect URI, ' +
  'create it as an OAuth client of this project for the issuer, and authorize again.'

/** The problem where a person must register an OAuth client, with all that they need for it. */
export function missingClient(
  { issuer, documentation }: AuthorizationServer,
  redirectUri: string,
  failure?: McpFailure,
): Problem {
  const details = {
    issuer,
    ...(documentation === undefined ? {} : { registration_page: documentation }),
    redirect_uri: redirectUri,
    ...(failure ? { step: failure.step, reason: failure.reason } : {}),
  }
  return new Problem('oauth2_client_missing', { message: registerFirst, details })
}
