import { join } from 'node:path'
import { z } from 'zod'
import { readState, writeDurably } from '../durable-file.ts'
import type { LocalSettings } from '../settings.ts'

const Endpoints = z.strictObject({
  dynamodb: z.string(),
  kms: z.string(),
  secretsmanager: z.string(),
  lambda: z.string(),
  events: z.string(),
  firehose: z.string().optional(),
  // In no file that a version before 0.3 wrote.
  sts: z.string().optional(),
})

/** An identity provider that a setting describes: its id, and the hash of what was sent. */
const SentProvider = z.object({ id: z.string(), hash: z.string() })

const LocalFile = z.object({
  url: z.string(),
  project_id: z.string(),
  admin_key: z.string(),
  runtime_key: z.string(),
  identity_provider: SentProvider.optional(),
  aws_endpoints: Endpoints,
  table: z.string(),
})

/** The content of `local.json`: the URL of the API and its keys. */
export type LocalFile = z.infer<typeof LocalFile>

/** Where it lies in a data directory. */
const localFilePath = (dataDir: string): string => join(dataDir, 'local.json')

/** Reads it, if there is one. Rejects with one line if it is broken. */
export function readLocalFile(dataDir: string): Promise<LocalFile | undefined> {
  return readState(localFilePath(dataDir), LocalFile)
}

/** Writes it whole or not at all, for its owner alone: it holds keys. */
export function writeLocalFile(dataDir: string, file: LocalFile): Promise<void> {
  return writeDurably(localFilePath(dataDir), `${JSON.stringify(file, undefined, 2)}\n`)
}

/** What a start prints: where everything is, and the first two commands to try. */
export function greeting(
  { url, ...file }: LocalFile,
  { dataDir, demoSignIn }: Pick<LocalSettings, 'dataDir' | 'demoSignIn'>,
): string {
  return `
  Console  ${url}/  (${demoSignIn ? demoHint : 'sign in with the first key below'})
  API      ${url}/v1
  Data     ${dataDir}

export MOORING_URL=${url}
export MOORING_ACCESS_KEY=${file.admin_key}
export MOORING_PROJECT_ID=${file.project_id}
export MOORING_RUNTIME_KEY=${file.runtime_key}

# For commands and clients written for Dynamiq, and a key to try with:
export DYNAMIQ_ACCESS_KEY=${file.admin_key}
export DYNAMIQ_PROJECT_ID=${file.project_id}
export OPENAI_API_KEY="\${OPENAI_API_KEY:-sk-only-to-try}"
${firstCommands}`
}

const demoHint = 'sign in with Demonstration: everyone on this machine can, as an administrator'

const firstCommands = `
# Keep a first credential:
curl -X POST "$MOORING_URL/v1/connections" \\
  -H "Authorization: Bearer $MOORING_ACCESS_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "name": "openai-prod",
    "project_id": "'"$MOORING_PROJECT_ID"'",
    "type": "dynamiq.connections.OpenAI",
    "config": {
      "api_key": "'"$OPENAI_API_KEY"'",
      "url": "https://api.openai.com/v1"
    }
  }'

# Look it up at run time, with the "id" of the answer:
curl -X POST "$MOORING_URL/v1/connections/<id>/credentials" \\
  -H "Authorization: Bearer $MOORING_RUNTIME_KEY"
`
