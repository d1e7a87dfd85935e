import Box from '@cloudscape-design/components/box'
import Link from '@cloudscape-design/components/link'
import type { ConnectionType } from '../api/resources.ts'
import { formSpecOf } from './schema.ts'

/** Where the provider tells how to get this credential, and what holds between the fields. */
export function TypeHelp({ type }: { readonly type: ConnectionType }) {
  const { rules } = formSpecOf(type.config_schema)
  return (
    <Box variant="small">
      <Link href={type.docs_url} external variant="primary" fontSize="body-s">
        How to get credentials for {type.name}
      </Link>
      {rules && <div>{rules}</div>}
    </Box>
  )
}
