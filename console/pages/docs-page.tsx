import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import TextFilter from '@cloudscape-design/components/text-filter'
import { useMemo, useState } from 'react'
import { asProblem } from '../api/problem.ts'
import { type OpenApi, useOpenApi } from '../data/openapi.ts'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useTitle } from '../parts/use-title.ts'
import { OperationView, type Placed } from './docs/operation-view.tsx'

/** The API's reference, drawn from its own document. */
export default function DocsPage() {
  useTitle('API reference')
  const { data, error, refetch } = useOpenApi()
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={
          <>
            Authorization: Bearer, with an access key. The same as a document for programs:{' '}
            <Link href="/v1/openapi.json" external variant="primary">
              openapi.json
            </Link>
          </>
        }
      >
        API reference
      </Header>
      {error && !data && (
        <ProblemAlert
          what="The reference could not be loaded"
          problem={asProblem(error)}
          onRetry={() => void refetch()}
        />
      )}
      {data ? <Operations document={data} /> : !error && <Loading what="the reference" />}
    </SpaceBetween>
  )
}

function Operations({ document }: { readonly document: OpenApi }) {
  const [text, setText] = useState('')
  const all = useMemo(() => operationsOf(document), [document])
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = all.filter(({ method, path, operation }) => {
    const said = `${method} ${path} ${operation.summary} ${operation.operationId}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  const tags = [...new Set(found.map(tagOf))]
  return (
    <>
      <TextFilter
        filteringText={text}
        filteringPlaceholder="Find operations"
        filteringAriaLabel="Find operations"
        countText={text ? `${found.length} ${found.length === 1 ? 'match' : 'matches'}` : ''}
        onChange={({ detail }) => setText(detail.filteringText)}
      />
      {tags.map((tag) => (
        <section key={tag} aria-label={tag}>
          <SpaceBetween size="xs">
            <Header variant="h2">{tag}</Header>
            {found
              .filter((placed) => tagOf(placed) === tag)
              .map((placed) => (
                <OperationView
                  key={`${placed.method} ${placed.path}`}
                  document={document}
                  placed={placed}
                />
              ))}
          </SpaceBetween>
        </section>
      ))}
      {found.length === 0 && <Box textAlign="center">Nothing matches.</Box>}
    </>
  )
}

const tagOf = ({ operation }: Placed): string => operation.tags?.[0] ?? 'Others'

function operationsOf({ paths }: OpenApi): readonly Placed[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
}
