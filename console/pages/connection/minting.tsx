import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs, {
  type KeyValuePairsProps,
} from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiProblem } from '../../api/problem.ts'
import type { Connection } from '../../api/resources.ts'
import { connectionKey } from '../../data/queries.ts'
import { ProblemAlert } from '../../parts/feedback.tsx'
import { useAction } from '../../parts/hooks.ts'
import { ExactTime, RelativeTime } from '../../parts/labels.tsx'
import { useSignedIn } from '../../session/session.tsx'
import { type Minted, type MintFacts, mintFailure, mintNow, mintReason } from './mint.ts'
import { useFieldLabels } from './use-field-labels.ts'

interface MintingProps {
  readonly connection: Connection
  readonly mint: MintFacts
}

/** What a connection mints, until when the last one is valid, and a button that proves it. */
export function Minting({ connection, mint }: MintingProps) {
  const { ask, can } = useSignedIn()
  const queries = useQueryClient()
  const [minted, setMinted] = useState<Minted>()
  const { busy, problem, run } = useAction(async () => {
    setMinted(undefined)
    try {
      setMinted(await mintNow(ask, connection, mint))
    } finally {
      void queries.invalidateQueries({ queryKey: connectionKey(connection.id) })
      void queries.invalidateQueries({ queryKey: ['events', connection.id] })
    }
  })
  const button = (
    <Button loading={busy} loadingText="Minting" onClick={() => void run()}>
      Mint now
    </Button>
  )
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={descriptionOf(mint)}
          {...(can('credentials:read') ? { actions: button } : {})}
        >
          Short-lived credentials
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Facts connection={connection} mint={mint} />
        {problem && <Failed problem={problem} />}
        {minted && <Success minted={minted} />}
      </SpaceBetween>
    </Container>
  )
}

function descriptionOf({ on_request: kind }: MintFacts): string {
  return kind === undefined
    ? 'A lookup returns what is minted, and never what is stored. Mint now is recorded as a lookup and shows no value.'
    : `A lookup returns the config; with {"mint": "${kind}"} in its body it returns what is minted instead. Mint now is recorded as a lookup and shows no value.`
}

/** What it mints and from what; a connection that is shared with every project hides the latter. */
function Facts({ connection, mint }: MintingProps) {
  const labels = useFieldLabels(connection.type)
  const { expires_at: expiresAt, last_refreshed_at: mintedAt, status_reason: reason } = connection
  const stored = connection.withheld_fields ?? []
  const hasEndpoint =
    !labels.has('revocation_url') || connection.config?.revocation_url !== undefined
  const isRevoked = mint.revoked_on_delete && hasEndpoint
  const items: KeyValuePairsProps.Item[] = [
    { label: 'Mints', value: mint.returns.join(', ') },
    { label: 'A lookup can narrow', value: mint.narrows.join(', ') || 'nothing' },
    {
      label: 'Stored, never returned',
      value: stored.map((name) => labels.get(name) ?? name).join(', ') || 'no secret',
    },
    {
      label: 'When the connection is deleted',
      value: isRevoked ? 'revoked at the provider' : 'valid until it expires',
    },
    { label: 'Last minted', value: mintedAt ? <RelativeTime at={mintedAt} /> : 'never' },
    { label: 'Expires', value: expiresAt ? <RelativeTime at={expiresAt} /> : 'none is stored' },
    {
      label: 'Last failure',
      value: (
        <StatusIndicator type={reason ? 'warning' : 'success'}>{reason ?? 'none'}</StatusIndicator>
      ),
    },
  ]
  return <KeyValuePairs columns={4} minColumnWidth={170} items={items} />
}

function Failed({ problem }: { readonly problem: ApiProblem }) {
  const { what, advice } = mintFailure(problem)
  const reason = mintReason(problem)
  return (
    <ProblemAlert what={what} problem={problem}>
      {reason && <div>{reason}</div>}
      {advice && <div>{advice}</div>}
    </ProblemAlert>
  )
}

function Success({ minted: { expiresAt, facts } }: { readonly minted: Minted }) {
  return (
    <div role="status">
      <Alert type="success" header="The provider accepts the stored credentials">
        <KeyValuePairs
          columns={3}
          items={[
            ...(expiresAt ? [{ label: 'Expires', value: <ExactTime at={expiresAt} /> }] : []),
            ...facts.map(([label, value]) => ({ label, value })),
          ]}
        />
      </Alert>
    </div>
  )
}
