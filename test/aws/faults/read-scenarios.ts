import { aboutProvider } from './identity-scenarios.ts'
import { type Asking, aboutOne, asked, inProject, keptByName, keptClient } from './requests.ts'
import type { Scenario } from './scenario.ts'

/** Every operation that only reads and has no scenario of its own. */
export const reads: readonly Scenario[] = (
  [
    { id: 'list-connections', prepare: inProject },
    { id: 'export-connections', prepare: inProject },
    // Nothing listens at that port: the answer says so.
    {
      id: 'discover-mcp-server',
      prepare: async () => ({ body: { url: 'http://127.0.0.1:9/mcp' } }),
    },
    {
      id: 'read-client-metadata',
      prepare: async () => ({ route: 'GET /v1/oauth2/client-metadata-jwt.json' }),
    },
    { id: 'read-connection', prepare: aboutOne },
    { id: 'list-events', prepare: aboutOne },
    { id: 'list-references', prepare: aboutOne },
    { id: 'list-oauth2-clients', prepare: inProject },
    {
      id: 'read-oauth2-client',
      prepare: async (rig) => ({
        params: { oauth2_client_id: (await keptClient(rig)).oauth2_client_id },
      }),
    },
    { id: 'list-projects', prepare: async () => ({}) },
    {
      id: 'read-project',
      prepare: async (rig) => ({ params: { project_id: await rig.project() } }),
    },
    { id: 'list-access-keys', prepare: inProject },
    { id: 'read-own-access-key', prepare: async () => ({}) },
    { id: 'read-me', prepare: async () => ({}) },
    { id: 'list-identity-providers', prepare: async () => ({}) },
    { id: 'read-identity-provider', prepare: aboutProvider },
    {
      id: 'test-identity-rules',
      prepare: async (rig) => ({ ...(await aboutProvider(rig)), body: { claims: { sub: 'ann' } } }),
    },
    { id: 'list-sign-in-providers', prepare: async () => ({}) },
    { id: 'list-audit-log', prepare: async () => ({}) },
    { id: 'read-credible-connection', prepare: keptByName },
    { id: 'list-credible-connections', prepare: keptByName },
    { id: 'read-credible-project', prepare: keptByName },
    { id: 'list-credible-projects', prepare: async () => ({}) },
    {
      id: 'list-connectors',
      prepare: async (rig) => ({ headers: { 'x-project-id': await rig.project() } }),
    },
    {
      id: 'search-connectors',
      prepare: async (rig) => ({
        headers: { 'x-project-id': await rig.project() },
        query: { query: 'open' },
      }),
    },
  ] satisfies readonly Asking[]
).map(asked)
