import { readClientMetadata } from '../shared/api/surfaces/native/mcp.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { clientMetadataDocument } from '../shared/oauth/mcp/client-metadata.ts'

export const handler = publicEndpoint(readClientMetadata, {}, () => ({
  body: clientMetadataDocument(),
}))
