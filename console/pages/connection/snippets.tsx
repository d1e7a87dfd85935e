import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import Tabs from '@cloudscape-design/components/tabs'
import type { Connection } from '../../api/resources.ts'
import { CodeBlock } from '../../parts/code-block.tsx'
import { snippetsOf } from './snippet-texts.ts'

/** How software looks this connection up, to be copied. */
export function Snippets({ connection }: { readonly connection: Connection }) {
  return (
    <Container
      header={
        <Header
          variant="h2"
          description="Software asks for the credentials when it runs, with an access key of the role runtime. No secret stands in its code."
        >
          Use it
        </Header>
      }
    >
      <Tabs
        ariaLabel="Languages"
        tabs={snippetsOf(location.origin, connection.id).map(({ id, label, code }) => ({
          ...{ id, label },
          content: <CodeBlock code={code} what={`the ${label} example`} />,
        }))}
      />
    </Container>
  )
}
