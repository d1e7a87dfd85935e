import type {
  AuthorizationServer,
  DynamicClient,
  McpDiscovery,
  McpFailure,
  RegistrationManagement,
} from '../model/mcp.ts'

/** The MCP server to discover. */
export interface DiscoveryRequest {
  readonly url: string
  /** The issuer of the OAuth client that was registered before: no other will do. */
  readonly issuer?: string | undefined
  /** Issuers at which the project has clients: one of them is used before another. */
  readonly preferred?: readonly string[] | undefined
  /** Issuers at which a client acts as itself: only their token endpoint is needed. */
  readonly withoutPerson?: readonly string[] | undefined
  /** Whether the server challenged a later request, so that it needs authorization whatever it answers now. */
  readonly challenged?: boolean | undefined
}

/** The powers over MCP servers and their authorization servers: see `Powers`. */
export interface McpPowers {
  /**
   * Discovers MCP servers and registers clients, through the egress guard and without any stored credential; a
   * failure is a value.
   */
  askMcpServers: {
    discover(request: DiscoveryRequest): Promise<McpDiscovery>
    register(server: AuthorizationServer, redirectUri: string): Promise<DynamicClient | McpFailure>
    /** Removes a registration that is not stored, by its own token; whether the server did. */
    unregister(management: RegistrationManagement): Promise<boolean>
  }
}
