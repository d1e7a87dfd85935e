import Button from '@cloudscape-design/components/button'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { asProblem } from '../api/problem.ts'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import { useConnectionTypes } from '../data/connection-types.ts'
import { useOauth2Client } from '../data/oauth2-clients.ts'
import { TypeField } from '../forms/type-field.tsx'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { Oauth2ClientDetails } from './oauth2-client-details.tsx'
import { PanelFrame } from './panel-frame.tsx'

/** Registers an OAuth client, or changes one. */
export default function Oauth2ClientPanel({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <Register /> : <Change id={id} />
}

function Register() {
  const { data: types, error, refetch } = useConnectionTypes()
  const [params] = useSearchParams()
  const [chosen, choose] = useState<ConnectionType>()
  const title = 'Register OAuth client'
  if (!types) return <Waiting title={title} error={error} retry={() => void refetch()} />
  const type = chosen ?? types.find((one) => one.type === params.get('type'))
  const offered = types.filter(({ oauth }) => oauth)
  const typeField = (
    <TypeField
      types={offered}
      type={type}
      description="Whose connections ask for consent by it."
      onChoose={choose}
    />
  )
  if (type) return <Oauth2ClientDetails key={type.type} {...{ title, type, typeField }} />
  return (
    <PanelFrame
      title={title}
      actions={
        <Button variant="primary" disabled>
          Register
        </Button>
      }
    >
      {typeField}
    </PanelFrame>
  )
}

function Change({ id }: { readonly id: string }) {
  const { data: types, error: typesError } = useConnectionTypes()
  const { data: loaded, error, refetch } = useOauth2Client(id)
  // What is edited is what was loaded first: a later look must not take away what is being typed.
  const [client, setClient] = useState<Oauth2Client>()
  if (!client && loaded) setClient(loaded)
  const type = types?.find((one) => one.type === client?.type)
  const title = 'Edit OAuth client'
  if (!client || !type)
    return <Waiting title={title} error={error ?? typesError} retry={() => void refetch()} />
  return <Oauth2ClientDetails {...{ title, type, client }} />
}

interface WaitingProps {
  readonly title: string
  readonly error: Error | null
  retry(): void
}

function Waiting({ title, error, retry }: WaitingProps) {
  return (
    <PanelFrame title={title} leave="Close">
      {error ? (
        <ProblemAlert what="It could not be loaded" problem={asProblem(error)} onRetry={retry} />
      ) : (
        <Loading what="the OAuth client" />
      )}
    </PanelFrame>
  )
}
