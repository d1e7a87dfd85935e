import Box from '@cloudscape-design/components/box'
import Link from '@cloudscape-design/components/link'
import type { ConnectionType } from '../api/resources.ts'
import { toFormSpec } from './schema.ts'

/** A link to the provider's instructions, and the rules between the fields. */
export function TypeHelp({ type }: { readonly type: ConnectionType }) {
  const { rules } = toFormSpec(type.config_schema)
  return (
    <Box variant="small">
      <Link href={type.docs_url} external variant="primary" fontSize="body-s">
        How to get credentials for {type.name}
      </Link>
      {rules && <div>{rules}</div>}
    </Box>
  )
}
