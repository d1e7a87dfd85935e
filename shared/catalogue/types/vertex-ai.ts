import { connectionType } from '../connection-type.ts'
import { pastedFile, readByGoogleClient, serviceAccount } from '../fields/field-sets.ts'
import { destination, host, link, maybe, text } from '../fields/fields.ts'
import { together } from '../fields/rule.ts'
import { googleAccessTokenMint } from '../mints/google-access-token.ts'
import { untestable } from '../probe.ts'

/** Vertex AI, by a service account or by what the runtime itself may do. */
export const vertexAi = connectionType({
  id: 'dynamiq.connections.VertexAI',
  name: 'VertexAI',
  category: 'llm',
  docsUrl: 'https://cloud.google.com/iam/docs/keys-create-delete',
  offeredInForm: true,
  mint: googleAccessTokenMint,
  probe: untestable(
    'The key of a service account is proven only by a signed request for a scope, which only its user knows.',
  ),
  config: {
    ...serviceAccount(),
    vertex_project_id: text('Vertex project ID'),
    vertex_project_location: destination(text('Vertex location', 'Such as us-central1.')),
    vertex_endpoint_id: destination(maybe(text('Vertex endpoint ID', 'Of a dedicated endpoint.'))),
    vertex_endpoint_dns: maybe(host('Vertex endpoint DNS', 'Of a dedicated endpoint.')),
    vertex_api_base: maybe(link('Vertex API base')),
  },
  rules: [
    together(['private_key', 'client_email', 'token_uri']),
    together(['vertex_endpoint_id', 'vertex_endpoint_dns']),
  ],
  dropped: pastedFile,
  nullWhenAbsent: [
    ...readByGoogleClient,
    ...['project_id', 'private_key', 'client_email', 'token_uri'],
    ...['vertex_endpoint_id', 'vertex_endpoint_dns', 'vertex_api_base'],
  ],
})
