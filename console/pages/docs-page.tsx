import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import TextFilter from '@cloudscape-design/components/text-filter'
import { useMemo, useState } from 'react'
import { type OpenApi, useOpenApi } from '../data/openapi.ts'
import { Loading, LoadProblem } from '../parts/feedback.tsx'
import { useTitle } from '../parts/hooks.ts'
import { OperationView } from './docs/operation-view.tsx'
import type { LocatedOperation } from './docs/samples.ts'

/** The API reference, from the OpenAPI document of the API. */
export default function DocsPage() {
  useTitle('API reference')
  const { data, error, refetch } = useOpenApi()
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={
          <>
            Authenticate with an access key as a bearer token. Machine-readable version:{' '}
            <Link href="/v1/openapi.json" external variant="primary">
              openapi.json
            </Link>
          </>
        }
      >
        API reference
      </Header>
      {error && !data && <LoadProblem what="The reference" error={error} retry={refetch} />}
      {data ? <Operations document={data} /> : !error && <Loading what="the reference" />}
    </SpaceBetween>
  )
}

function Operations({ document }: { readonly document: OpenApi }) {
  const [text, setText] = useState('')
  const all = useMemo(() => operationsOf(document), [document])
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = all.filter(({ method, path, operation }) => {
    const searchText =
      `${method} ${path} ${operation.summary} ${operation.operationId}`.toLowerCase()
    return words.every((word) => searchText.includes(word))
  })
  const tags = [...new Set(found.map(tagOf))]
  return (
    <SpaceBetween size="l">
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
              .filter((located) => tagOf(located) === tag)
              .map((located) => (
                <OperationView
                  key={`${located.method} ${located.path}`}
                  document={document}
                  located={located}
                />
              ))}
          </SpaceBetween>
        </section>
      ))}
      {found.length === 0 && <Box textAlign="center">No operations match.</Box>}
    </SpaceBetween>
  )
}

const tagOf = ({ operation }: LocatedOperation): string => operation.tags?.[0] ?? 'Others'

function operationsOf({ paths }: OpenApi): readonly LocatedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
}
