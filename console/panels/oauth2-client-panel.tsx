import Button from '@cloudscape-design/components/button'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import { useConnectionTypes, useOauth2Client } from '../data/queries.ts'
import { TypeField } from '../forms/type-field.tsx'
import { Oauth2ClientDetails } from './oauth2-client-details.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { PanelLoading } from './panel-loading.tsx'

/** Registers an OAuth client, or changes one. */
export default function Oauth2ClientPanel({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <RegisterClient /> : <EditClient id={id} />
}

function RegisterClient() {
  const { data: types, error, refetch } = useConnectionTypes()
  const [params] = useSearchParams()
  const [chosen, choose] = useState<ConnectionType>()
  const title = 'Register OAuth client'
  if (!types) return <PanelLoading title={title} what="the types" error={error} retry={refetch} />
  const type = chosen ?? types.find((one) => one.type === params.get('type'))
  const typeField = (
    <TypeField
      types={types.filter(({ oauth }) => oauth)}
      type={type}
      description="Connections of this type can use the OAuth client."
      onChoose={choose}
    />
  )
  if (type) return <Oauth2ClientDetails key={type.type} {...{ title, type, typeField }} />
  const register = (
    <Button variant="primary" disabled>
      Register
    </Button>
  )
  return (
    <PanelFrame title={title} actions={register}>
      {typeField}
    </PanelFrame>
  )
}

function EditClient({ id }: { readonly id: string }) {
  const { data: types, error: typesError } = useConnectionTypes()
  const { data: loaded, error, refetch } = useOauth2Client(id)
  // The form edits what was loaded first: a later refetch must not replace what is being typed.
  const [client, setClient] = useState<Oauth2Client>()
  if (!client && loaded) setClient(loaded)
  const type = types?.find((one) => one.type === client?.type)
  const title = 'Edit OAuth client'
  if (client && type) return <Oauth2ClientDetails {...{ title, type, client }} />
  const failure = error ?? typesError
  return <PanelLoading title={title} what="the OAuth client" error={failure} retry={refetch} />
}
