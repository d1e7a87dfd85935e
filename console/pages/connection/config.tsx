import Box from '@cloudscape-design/components/box'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../../api/resources.ts'
import { useConnectionType } from '../../data/connection-types.ts'
import { toFormSpec } from '../../forms/schema.ts'

/** The config of a connection without its secrets, and which secrets are stored. */
export function Config({ connection }: { readonly connection: Connection }) {
  const labels = useLabels(connection.type)
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

function useLabels(typeId: string): ReadonlyMap<string, string> {
  const type = useConnectionType(typeId)
  if (!type) return new Map()
  const { chooser, shapes } = toFormSpec(type.config_schema)
  const fields = shapes.flatMap((shape) => shape.fields)
  return new Map([
    ...(chooser ? [[chooser.name, chooser.label] as const] : []),
    ...fields.map(({ name, label }) => [name, label] as const),
  ])
}

function Value({ value }: { readonly value: unknown }) {
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return <span className="lines">{value.length === 0 ? 'none' : value.join('\n')}</span>
  if (typeof value === 'object' && value !== null)
    return <pre className="json">{JSON.stringify(value, undefined, 2)}</pre>
  return <span className="lines">{String(value)}</span>
}
