/**
 * What a lookup returns of members that a connection does not have: by name, `null` or an empty
 * object.
 */
export type AbsentMembers = Readonly<Record<string, null | Readonly<Record<string, never>>>>

// It stands apart from the types: a lookup needs this, and none of the fields and validators.
//
// `null`: the class of the consumer (dynamiq 0.69.0, connections.py) reads such a field from its
// worker's environment where it is not given, so that the key or the account of another would be
// used. Fields that its class does not take `null` for are not here; it never sends them anywhere.
const keys = { session_token: null, profile: null }
const serviceAccount = {
  private_key_id: null,
  client_id: null,
  auth_uri: null,
  auth_provider_x509_cert_url: null,
  client_x509_cert_url: null,
  universe_domain: null,
}
const browser = { model_api_key: null, extra_config: {} }

const byType: Readonly<Record<string, AbsentMembers>> = {
  AWS: keys,
  AWSOpenSearch: { ...keys, ca_certs: null },
  AWSTextract: { ...keys, endpoint_url: null },
  Browserbase: browser,
  Daytona: { target: null },
  E2B: { domain: null, public_preview_domain: null },
  Elasticsearch: {
    api_key_id: null,
    api_key: null,
    username: null,
    password: null,
    cloud_id: null,
    ca_path: null,
  },
  GoogleCloud: serviceAccount,
  GoogleDocumentAI: serviceAccount,
  Http: { headers: {}, params: {}, data: {} },
  Milvus: { api_key: null },
  Neo4j: { database: null },
  Stagehand: browser,
  SteelBrowser: { api_key: null, extra_config: {} },
  Turbopuffer: { region: null },
  VertexAI: {
    ...serviceAccount,
    project_id: null,
    private_key: null,
    client_email: null,
    token_uri: null,
    vertex_endpoint_id: null,
    vertex_endpoint_dns: null,
    vertex_api_base: null,
  },
}

const known = new Map(
  Object.entries(byType).map(([name, members]) => [`dynamiq.connections.${name}`, members]),
)
const none: AbsentMembers = {}

/** What a lookup returns of the members that a connection of this type does not have. */
export function absentMembersOf(type: string): AbsentMembers {
  return known.get(type) ?? none
}

/** The types that have any. */
export const typesWithAbsentMembers: readonly string[] = [...known.keys()]
