import type { LocalFile } from './local-file.ts'

/** What a start prints: where everything is, and the first two commands to try. */
export function greeting({ url, ...file }: LocalFile, dataDir: string): string {
  return `
  Console  ${url}/  (sign in with the first key below)
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
}
