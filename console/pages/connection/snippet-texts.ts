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

/** The connection that an example looks up. */
export interface SnippetSubject {
  readonly origin: string
  readonly id: string
  readonly name: string
  /** What a lookup returns, secrets first; empty where that is unknown. */
  readonly fields: readonly string[]
}

/** The examples of a lookup; they read the key from the environment, so that no key is copied. */
export function formatSnippets(subject: SnippetSubject): readonly Snippet[] {
  const { id, fields } = subject
  const aws = ['access_key_id', 'secret_access_key'].every((name) => fields.includes(name))
  return [
    { id: 'typescript', label: 'TypeScript', ...typescript(subject) },
    { id: 'python', label: 'Python', ...python(subject) },
    { id: 'shell', label: 'Shell', ...shell(subject) },
    ...(aws ? awsSnippets(subject) : []),
    { id: 'curl', label: 'curl', ...curl(subject) },
    { id: 'lambda', label: 'Lambda', code: lambda(id) },
  ]
}

const environment = (origin: string) =>
  `MOORING_URL is ${origin}, and MOORING_ACCESS_KEY an access key of the role runtime; both are read from the environment.`

const shownFields = 4

const typescript = ({ origin, id, fields }: SnippetSubject) => ({
  note: environment(origin),
  command: 'npm install mooring-client',
  code: `import { MooringClient } from 'mooring-client'

const mooring = new MooringClient() // once in a process: it caches
const credentials = await mooring.credentials('${id}')
${fields.length === 0 ? '' : `const { ${shown(fields).join(', ')} } = credentials\n`}console.log(credentials) // secrets are printed as [secret]`,
})

const python = ({ origin, id, fields }: SnippetSubject) => ({
  note: environment(origin),
  command: 'pip install mooring-client',
  code: `from mooring import Mooring

mooring = Mooring()  # once in a process: it caches
credentials = mooring.credentials("${id}")
${shown(fields)
  .map((name) => `${pythonName(name)} = credentials["${name}"]\n`)
  .join('')}print(credentials)  # secrets are printed as [secret]`,
})

const shell = ({ origin, id, name, fields }: SnippetSubject) => {
  const prefix = variableName(name)
  const variables = shown(fields).map((field) => `${prefix}_${variableName(field)}`)
  const [first] = fields
  return {
    note: environment(origin),
    command: 'npm install --global mooring-cli',
    code: [
      ...(variables.length === 0 ? [] : [`# with ${variables.join(', ')} in its environment`]),
      `mooring run --connection ${id}=${prefix} -- env`,
      ...(first === undefined ? [] : ['', '# one value', `mooring read mooring://${id}/${first}`]),
    ].join('\n'),
  }
}

const awsSnippets = (subject: SnippetSubject) => [
  { id: 'aws', label: 'AWS CLI and SDKs', ...awsProfile(subject.id) },
  { id: 'aws-container', label: 'AWS in a container', ...awsContainer(subject) },
]

const awsContainer = ({ origin, id }: SnippetSubject) => ({
  note: 'In the environment of a program with an AWS SDK; nothing is installed. AWS SDKs take an https URL, or one of this machine.',
  code: `AWS_CONTAINER_CREDENTIALS_FULL_URI=${origin}/v1/connections/${id}/aws-credentials
AWS_CONTAINER_AUTHORIZATION_TOKEN=$MOORING_ACCESS_KEY`,
})

const awsProfile = (id: string) => ({
  note: 'In ~/.aws/config. Every AWS SDK and the AWS CLI call it when they need credentials.',
  code: `[profile mooring]\ncredential_process = mooring aws-credentials ${id}`,
  command: 'AWS_PROFILE=mooring aws sts get-caller-identity',
})

const curl = ({ origin, id }: SnippetSubject) => ({
  code: `curl -X POST '${origin}/v1/connections/${id}/credentials' \\
  -H "Authorization: Bearer $MOORING_ACCESS_KEY"`,
})

const lambda = (
  connectionId: string,
) => `// Granted by grantLookup(fn) in its CDK app: no access key, and cached between calls.
import { MooringClient } from 'mooring-client'

const mooring = new MooringClient()

export async function handler() {
  const credentials = await mooring.credentials('${connectionId}')
}`

/** The first fields, of those that are names in every language. */
function shown(fields: readonly string[]): readonly string[] {
  return fields.filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)).slice(0, shownFields)
}

/** `baseUrl` as Python names it. */
const pythonName = (name: string) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()

/** As `mooring run` names variables: `API_KEY`. */
function variableName(text: string): string {
  const name = pythonName(text)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .toUpperCase()
  return /^\d/.test(name) ? `_${name}` : name
}
