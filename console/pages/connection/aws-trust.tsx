import Box from '@cloudscape-design/components/box'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { Connection } from '../../api/resources.ts'
import { CodeBlock, Copyable } from '../../parts/copyable.tsx'

/** What a role must trust, as the API returns it. */
export type AwsRole = NonNullable<Connection['aws_role']>

interface AwsTrustProps {
  readonly role: AwsRole
  /** How to prove that the policy is right, as the end of a sentence. */
  readonly proof: string
}

/** What the role of a connection must trust, to paste into IAM. */
export function AwsTrust({ role, proof }: AwsTrustProps) {
  const { external_id: externalId, principal, trust_policy: policy } = role
  return (
    <Container
      header={
        <Header
          variant="h2"
          description="The role trusts this deployment, for the connections of this project alone."
        >
          Trust policy
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p">
          Paste it into the role in IAM, under Trust relationships. Then {proof}.
        </Box>
        <CodeBlock code={JSON.stringify(policy, undefined, 2)} what="the trust policy" />
        <KeyValuePairs
          columns={2}
          items={[
            {
              label: 'ExternalId of the project',
              value: <Copyable text={externalId} what="the ExternalId" />,
            },
            { label: 'Principal', value: <Copyable text={principal} what="the principal" /> },
          ]}
        />
      </SpaceBetween>
    </Container>
  )
}
