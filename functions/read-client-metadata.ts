import { readClientMetadata } from '../shared/api/surfaces/native/mcp.ts'
import { readClientKeys } from '../shared/aws/loaded-on-use.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { clientMetadataDocument } from '../shared/oauth/mcp/client-metadata.ts'

export const handler = publicEndpoint(
  readClientMetadata,
  { readClientKeys },
  async ({ path }, powers) => {
    const keys = path.endsWith('-jwt.json') ? await powers.readClientKeys.read() : undefined
    return { body: clientMetadataDocument(keys) }
  },
)
