import type { BeginPowers, StartPowers } from '../../ports/index.ts'
import { startAuthorizations } from '../authorizations.ts'
import { storeGrants } from '../grants.ts'
import { encryptTokens } from '../kms.ts'
import { listOauth2Clients, readOauth2Clients } from '../oauth2-clients.ts'
import { discardClientSecrets, writeNewClientSecrets } from '../secrets/index.ts'
import { createOauth2Clients } from '../write-oauth2-clients.ts'

/** The adapters by which an authorization is started. */
export const authorizeAdapters = {
  readOauth2Clients,
  listOauth2Clients,
  encryptTokens,
  startAuthorizations,
} satisfies StartPowers

/** The adapters by which a client is registered for an MCP server; the function adds `askMcpServers`. */
export const registerAdapters = {
  storeGrants,
  createOauth2Clients,
  writeNewClientSecrets,
  discardClientSecrets,
} satisfies Omit<BeginPowers, keyof StartPowers | 'askMcpServers'>
