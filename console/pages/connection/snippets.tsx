import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import Tabs from '@cloudscape-design/components/tabs'
import type { Connection } from '../../api/resources.ts'
import { CodeBlock } from '../../parts/code-block.tsx'
import { formatSnippets } from './snippet-texts.ts'

/** Examples of a lookup of this connection, to copy. */
export function Snippets({ connection }: { readonly connection: Connection }) {
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
        tabs={formatSnippets(location.origin, connection.id).map(({ id, label, code }) => ({
          ...{ id, label },
          content: <CodeBlock code={code} what={`the ${label} example`} />,
        }))}
      />
    </Container>
  )
}
