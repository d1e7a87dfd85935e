import { readClientMetadata } from '../shared/api/surfaces/native/mcp.ts'
import { readClientKey } from '../shared/aws/loaded-on-use.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { clientMetadataDocument } from '../shared/oauth/mcp/client-metadata.ts'

export const handler = publicEndpoint(
  readClientMetadata,
  { readClientKey },
  async ({ path }, powers) => {
    const key = path.endsWith('-jwt.json') ? await powers.readClientKey.read() : undefined
    return { body: clientMetadataDocument(key) }
  },
)
