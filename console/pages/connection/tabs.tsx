import Box from '@cloudscape-design/components/box'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import Table from '@cloudscape-design/components/table'
import Tabs from '@cloudscape-design/components/tabs'
import type { Connection, TypeSummary } from '../../api/resources.ts'
import { useConnectionType } from '../../data/catalogue.ts'
import { useReferences } from '../../data/queries.ts'
import { CodeBlock } from '../../parts/copyable.tsx'
import { LoadProblem } from '../../parts/feedback.tsx'
import { RelativeTime } from '../../parts/labels.tsx'
import { useSignedIn } from '../../session/session.tsx'
import { ConnectionAuditLog } from './audit-log.tsx'
import { type AwsRole, AwsTrust } from './aws-trust.tsx'
import { formatMcpSnippets } from './mcp-snippets.ts'
import { SecretsInAws } from './secrets-in-aws.tsx'
import { formatSnippets, type Snippet } from './snippet-texts.ts'
import { useFieldLabels } from './use-field-labels.ts'

/** What belongs to a connection: how to look it up, its config, references and audit log. */
export function ConnectionTabs({ connection }: { readonly connection: Connection }) {
  const { can } = useSignedIn()
  const { id, system, aws_role: role, referenced_fields: referenced = [] } = connection
  const secrets = <SecretsInAws connection={connection} />
  const auditLog = { id: 'audit-log', label: 'Audit log', content: <ConnectionAuditLog id={id} /> }
  return (
    <Tabs
      ariaLabel="More about this connection"
      tabs={[
        { id: 'usage', label: 'Usage', content: <Snippets connection={connection} /> },
        ...(referenced.length > 0
          ? [{ id: 'secrets-in-aws', label: 'Secrets in AWS', content: secrets }]
          : []),
        ...(role ? [{ id: 'trust', label: 'Trust policy', content: trust(connection, role) }] : []),
        { id: 'config', label: 'Config', content: <Config connection={connection} /> },
        { id: 'references', label: 'References', content: <References id={id} /> },
        ...(can('audit:read') && !system ? [auditLog] : []),
      ]}
    />
  )
}

function trust({ referenced_fields: referenced }: Connection, role: AwsRole) {
  return <AwsTrust role={role} proof={referenced ? 'test the connection' : 'mint to test it'} />
}

/** Examples of a lookup of this connection, to copy. */
function Snippets({ connection }: { readonly connection: Connection }) {
  const type = useConnectionType(connection.type)
  return (
    <Container
      header={
        <Header
          variant="h2"
          description="Your application looks up the credentials at run time with an access key of the role runtime. Its code contains no secret."
        >
          Usage
        </Header>
      }
    >
      <Tabs
        ariaLabel="Languages"
        tabs={snippetsOf(connection, type).map((snippet) => ({
          ...{ id: snippet.id, label: snippet.label },
          content: <Example {...snippet} />,
        }))}
      />
    </Container>
  )
}

/** The examples of a connection; those of an MCP server configure MCP clients, too. */
function snippetsOf(connection: Connection, type: TypeSummary | undefined): readonly Snippet[] {
  const { id, name, config } = connection
  const { origin } = location
  const lookups = formatSnippets({ origin, id, name, fields: returnedFields(connection, type) })
  const url = config?.url
  if (type?.discovered !== true || typeof url !== 'string') return lookups
  return [...formatMcpSnippets({ origin, connectionId: id, name, url }), ...lookups]
}

/** What a lookup returns, secrets first. */
function returnedFields(
  { config = {}, withheld_fields: withheld = [] }: Connection,
  type: TypeSummary | undefined,
): readonly string[] {
  if (type?.mint && type.mint.on_request === undefined) return type.mint.returns
  if (type?.discovered) return ['headers', 'url']
  if (type?.oauth) return ['access_token', 'expires_at', 'scopes']
  return [...new Set([...withheld, ...Object.keys(config)])]
}

function Example({ label, code, note, command }: Snippet) {
  return (
    <SpaceBetween size="s">
      {note && <Box variant="p">{note}</Box>}
      <CodeBlock code={code} what={`the ${label} example`} />
      {command && <CodeBlock code={command} what={`the ${label} command`} />}
    </SpaceBetween>
  )
}

/** The config of a connection without its secrets, and which secrets are stored. */
function Config({ connection }: { readonly connection: Connection }) {
  const labels = useFieldLabels(connection.type)
  const { config = {}, withheld_fields: withheld = [] } = connection
  const items = [
    ...withheld.map((name) => ({
      label: labels.get(name) ?? name,
      value: <StatusIndicator type="success">stored, never shown</StatusIndicator>,
    })),
    ...Object.entries(config).map(([name, value]) => ({
      label: labels.get(name) ?? name,
      value: <Value value={value} />,
    })),
  ]
  return (
    <Container header={<Header variant="h2">Config</Header>}>
      {connection.system ? (
        <Box variant="p">
          The config of a connection that is shared with every project is not shown.
        </Box>
      ) : items.length === 0 ? (
        <Box variant="p">The config is empty.</Box>
      ) : (
        <KeyValuePairs columns={3} minColumnWidth={200} items={items} />
      )}
    </Container>
  )
}

function Value({ value }: { readonly value: unknown }) {
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return <span className="lines">{value.length === 0 ? 'none' : value.join('\n')}</span>
  if (isFlat(value))
    return (
      <span className="lines">
        {Object.entries(value)
          .map(([name, text]) => `${name}: ${text}`)
          .join('\n') || 'none'}
      </span>
    )
  if (typeof value === 'object' && value !== null)
    return <pre className="json">{JSON.stringify(value, undefined, 2)}</pre>
  return <span className="lines">{String(value)}</span>
}

/** Whether a value is a map of texts, such as the inputs of an OAuth client. */
function isFlat(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((text) => typeof text === 'string')
}

/** The references to a connection: it cannot be deleted while it has any. */
function References({ id }: { readonly id: string }) {
  const { data, error, refetch } = useReferences(id)
  if (error && !data) return <LoadProblem what="References" error={error} retry={refetch} />
  return (
    <Table
      header={
        <Header
          variant="h2"
          counter={data ? `(${data.length})` : ''}
          description="Resources that use this connection. It cannot be deleted while it has references."
        >
          References
        </Header>
      }
      ariaLabels={{ tableLabel: 'References' }}
      items={data ?? []}
      loading={!data}
      loadingText="Loading references"
      trackBy={({ resource_type, resource_id }) => `${resource_type}/${resource_id}`}
      empty={
        <Box textAlign="center" color="inherit" padding="s">
          No references.
        </Box>
      }
      columnDefinitions={[
        { id: 'type', header: 'Resource type', cell: ({ resource_type }) => resource_type },
        {
          id: 'id',
          header: 'Resource ID',
          isRowHeader: true,
          cell: ({ resource_id }) => resource_id,
        },
        { id: 'by', header: 'Added by', cell: ({ created_by }) => created_by ?? '–' },
        {
          id: 'at',
          header: 'Added',
          cell: ({ created_at }) => (created_at ? <RelativeTime at={created_at} /> : '–'),
        },
      ]}
    />
  )
}
