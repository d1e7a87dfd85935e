import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Toggle from '@cloudscape-design/components/toggle'
import { useState } from 'react'
import type { Connection } from '../../api/resources.ts'
import { usePanel } from '../../layout/panel.tsx'
import { CodeBlock, Copyable } from '../../parts/copyable.tsx'
import { useSignedIn } from '../../session/session.tsx'
import { type ReferencedSecret, readPolicy, referencedSecrets } from './reference-policy.ts'
import { useFieldLabels } from './use-field-labels.ts'

/** The secret fields of a connection that stay in AWS: where they are, and what their roles need. */
export function SecretsInAws({ connection }: { readonly connection: Connection }) {
  const { can } = useSignedIn()
  const { open } = usePanel()
  const secrets = referencedSecrets(connection)
  const roles = [...new Set(secrets.map(({ roleArn }) => roleArn))]
  const test = <Button onClick={() => open('test-connection', connection.id)}>Test</Button>
  return (
    <Container
      header={
        <Header
          variant="h2"
          description="Each lookup reads them with their role. Nothing of them is stored here."
          {...(can('connections:write') ? { actions: test } : {})}
        >
          Secrets in AWS
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Places type={connection.type} secrets={secrets} />
        {roles.map((roleArn) => (
          <RolePolicy
            key={roleArn}
            roleArn={roleArn}
            refs={secrets.filter((each) => each.roleArn === roleArn).map(({ ref }) => ref)}
          />
        ))}
      </SpaceBetween>
    </Container>
  )
}

interface PlacesProps {
  readonly type: string
  readonly secrets: readonly ReferencedSecret[]
}

function Places({ type, secrets }: PlacesProps) {
  const labels = useFieldLabels(type)
  const items = secrets.flatMap(({ field, ref, roleArn }) => {
    const label = labels.get(field) ?? field
    return [
      { label, value: <Copyable text={ref} what={`the ARN of ${label}`} /> },
      { label: 'Read by', value: <Copyable text={roleArn} what={`the role of ${label}`} /> },
    ]
  })
  return <KeyValuePairs columns={2} minColumnWidth={250} items={items} />
}

interface RolePolicyProps {
  readonly roleArn: string
  readonly refs: readonly string[]
}

/** What a role must allow, to paste into IAM. */
function RolePolicy({ roleArn, refs }: RolePolicyProps) {
  const [hasOwnKeys, setHasOwnKeys] = useState(false)
  const name = roleArn.split('/').at(-1) ?? roleArn
  const policy = JSON.stringify(readPolicy(refs, { hasOwnKeys }), undefined, 2)
  return (
    <SpaceBetween size="s">
      <Box variant="h3">Policy of the role {name}</Box>
      <Box variant="p">
        Paste it into the role in IAM, under Permissions. The role also needs the trust policy.
      </Box>
      <Toggle checked={hasOwnKeys} onChange={({ detail }) => setHasOwnKeys(detail.checked)}>
        Encrypted with a customer managed key
      </Toggle>
      <CodeBlock code={policy} what={`the policy of ${roleArn}`} />
    </SpaceBetween>
  )
}
