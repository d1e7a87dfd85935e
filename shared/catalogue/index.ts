import type { ConnectionType } from './connection-type.ts'
import { credibleTypes } from './credible-types.ts'
import { ai21 } from './types/ai21.ts'
import { anthropic } from './types/anthropic.ts'
import { anyscale } from './types/anyscale.ts'
import { apacheAge } from './types/apache-age.ts'
import { atlasCloud } from './types/atlas-cloud.ts'
import { atlassian } from './types/atlassian.ts'
import { aws } from './types/aws.ts'
import { awsNeptune } from './types/aws-neptune.ts'
import { awsOpenSearch } from './types/aws-open-search.ts'
import { awsRedshift } from './types/aws-redshift.ts'
import { awsTextract } from './types/aws-textract.ts'
import { azureAi } from './types/azure-ai.ts'
import { boxOauth2 } from './types/box-oauth2.ts'
import { browserbase } from './types/browserbase.ts'
import { cerebras } from './types/cerebras.ts'
import { chroma } from './types/chroma.ts'
import { cohere } from './types/cohere.ts'
import { composio } from './types/composio.ts'
import { cuaDesktop } from './types/cua-desktop.ts'
import { databricks } from './types/databricks.ts'
import { databricksSql } from './types/databricks-sql.ts'
import { daytona } from './types/daytona.ts'
import { deepInfra } from './types/deep-infra.ts'
import { deepgram } from './types/deepgram.ts'
import { deepSeek } from './types/deepseek.ts'
import { dropboxOauth2 } from './types/dropbox-oauth2.ts'
import { dynamiq } from './types/dynamiq.ts'
import { e2b } from './types/e2b.ts'
import { elasticsearch } from './types/elasticsearch.ts'
import { elevenLabs } from './types/eleven-labs.ts'
import { exa } from './types/exa.ts'
import { firecrawl } from './types/firecrawl.ts'
import { fireworksAi } from './types/fireworks-ai.ts'
import { gemini } from './types/gemini.ts'
import { githubOauth2 } from './types/github-oauth2.ts'
import { googleCloud } from './types/google-cloud.ts'
import { googleDocumentAi } from './types/google-document-ai.ts'
import { googleOauth2 } from './types/google-oauth2.ts'
import { groq } from './types/groq.ts'
import { http } from './types/http.ts'
import { httpApiKey } from './types/http-api-key.ts'
import { huggingFace } from './types/hugging-face.ts'
import { jina } from './types/jina.ts'
import { lakera } from './types/lakera.ts'
import { linkup } from './types/linkup.ts'
import { mcpSse } from './types/mcp-sse.ts'
import { mcpStreamableHttp } from './types/mcp-streamable-http.ts'
import { microsoftOauth2 } from './types/microsoft-oauth2.ts'
import { milvus } from './types/milvus.ts'
import { miniMax } from './types/mini-max.ts'
import { mistral } from './types/mistral.ts'
import { mistralOcr } from './types/mistral-ocr.ts'
import { mysql } from './types/mysql.ts'
import { neo4j } from './types/neo4j.ts'
import { notionOauth2 } from './types/notion-oauth2.ts'
import { novita } from './types/novita.ts'
import { nvidiaNim } from './types/nvidia-nim.ts'
import { oauth2 } from './types/oauth2.ts'
import { ollama } from './types/ollama.ts'
import { openRouter } from './types/open-router.ts'
import { openai } from './types/openai.ts'
import { perplexity } from './types/perplexity.ts'
import { pinecone } from './types/pinecone.ts'
import { pipedreamOauth2 } from './types/pipedream-oauth2.ts'
import { postgresql } from './types/postgresql.ts'
import { qdrant } from './types/qdrant.ts'
import { redisConnection } from './types/redis-connection.ts'
import { replicate } from './types/replicate.ts'
import { sambaNova } from './types/samba-nova.ts'
import { scaleSerp } from './types/scale-serp.ts'
import { serply } from './types/serply.ts'
import { snowflake } from './types/snowflake.ts'
import { stagehand } from './types/stagehand.ts'
import { steelBrowser } from './types/steel-browser.ts'
import { tavily } from './types/tavily.ts'
import { togetherAi } from './types/together-ai.ts'
import { turbopuffer } from './types/turbopuffer.ts'
import { typeSafe } from './types/type-safe.ts'
import { unstructured } from './types/unstructured.ts'
import { vertexAi } from './types/vertex-ai.ts'
import { watsonx } from './types/watsonx.ts'
import { weaviate } from './types/weaviate.ts'
import { whisper } from './types/whisper.ts'
import { xai } from './types/xai.ts'
import { zenRows } from './types/zen-rows.ts'

export type { ConnectionType } from './connection-type.ts'

/** Every connection type, in the order of lists: what forms offer comes first. */
export const allTypes: readonly ConnectionType[] = [
  anthropic,
  gemini,
  cohere,
  mistral,
  groq,
  huggingFace,
  xai,
  deepSeek,
  togetherAi,
  anyscale,
  fireworksAi,
  replicate,
  sambaNova,
  cerebras,
  deepInfra,
  perplexity,
  openai,
  azureAi,
  watsonx,
  nvidiaNim,
  aws,
  vertexAi,
  pinecone,
  weaviate,
  qdrant,
  milvus,
  chroma,
  elasticsearch,
  awsOpenSearch,
  postgresql,
  mysql,
  awsRedshift,
  snowflake,
  databricks,
  neo4j,
  awsNeptune,
  apacheAge,
  tavily,
  exa,
  scaleSerp,
  firecrawl,
  zenRows,
  jina,
  stagehand,
  whisper,
  elevenLabs,
  e2b,
  daytona,
  mcpSse,
  mcpStreamableHttp,
  googleOauth2,
  microsoftOauth2,
  dropboxOauth2,
  boxOauth2,
  notionOauth2,
  http,
  httpApiKey,
  unstructured,
  lakera,
  googleCloud,
  atlassian,
  ai21,
  novita,
  ollama,
  openRouter,
  databricksSql,
  browserbase,
  steelBrowser,
  cuaDesktop,
  githubOauth2,
  oauth2,
  dynamiq,
  awsTextract,
  mistralOcr,
  pipedreamOauth2,
  redisConnection,
  ...credibleTypes,
  atlasCloud,
  miniMax,
  turbopuffer,
  linkup,
  serply,
  deepgram,
  composio,
  googleDocumentAi,
  typeSafe,
]

const byId = new Map(allTypes.map((type) => [type.id, type]))

/** The type of this id, spelled whole; nothing where there is none. */
export function typeNamed(id: string): ConnectionType | undefined {
  return byId.get(id)
}
