/** An example of a lookup in one language. */
export interface Snippet {
  readonly id: string
  readonly label: string
  readonly code: string
  /** Where it goes, and what it needs. */
  readonly note?: string
  /** A command that goes with it. */
  readonly command?: string
}

/** The examples of a lookup; they read the key from the environment, so that no key is copied. */
export function formatSnippets(origin: string, connectionId: string): readonly Snippet[] {
  const url = `${origin}/v1/connections/${connectionId}/credentials`
  return [
    { id: 'curl', label: 'curl', code: curl(url) },
    { id: 'python', label: 'Python', code: python(url) },
    { id: 'typescript', label: 'TypeScript', code: typescript(url) },
    { id: 'lambda', label: 'Lambda client', code: lambda(connectionId) },
  ]
}

const curl = (url: string) => `curl -X POST '${url}' \\
  -H "Authorization: Bearer $MOORING_KEY"`

const python = (url: string) => `import json, os, urllib.request

request = urllib.request.Request(
    "${url}",
    method="POST",
    headers={"Authorization": "Bearer " + os.environ["MOORING_KEY"]},
)
with urllib.request.urlopen(request, timeout=10) as response:
    credentials = json.load(response)["data"]`

const typescript = (url: string) => `const response = await fetch('${url}', {
  method: 'POST',
  headers: { authorization: \`Bearer \${process.env.MOORING_KEY}\` },
})
if (!response.ok) throw new Error(\`Mooring responded with \${response.status}\`)
const { data: credentials } = await response.json()`

const lambda = (
  connectionId: string,
) => `// Granted by grantLookup(fn) in its CDK app: no access key, and cached between calls.
import { MooringClient } from 'mooring-client'

const mooring = new MooringClient()

export async function handler() {
  const credentials = await mooring.credentials('${connectionId}')
}`
