import { useCollection } from '@cloudscape-design/collection-hooks'
import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import Table, { type TableProps } from '@cloudscape-design/components/table'
import TextFilter from '@cloudscape-design/components/text-filter'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem.ts'
import { ProblemAlert } from '../parts/problem-alert.tsx'

const pageSize = 25

interface ListingProps<Item extends { readonly id: string }> {
  /** As it stands in a sentence: "access keys". */
  readonly what: string
  readonly title: string
  readonly description: string
  readonly items: readonly Item[] | undefined
  readonly error: Error | null
  readonly columns: readonly TableProps.ColumnDefinition<Item>[]
  /** What stands there when there are none. */
  readonly empty: ReactNode
  readonly actions?: ReactNode
  /** What a search looks through. */
  textOf(item: Item): string
  retry(): void
}

/** A page that is one list: searched, sorted and paged. */
export function Listing<Item extends { readonly id: string }>(props: ListingProps<Item>) {
  const { what, title, description, items, error, columns, actions, textOf, retry } = props
  const failed = error !== null && items === undefined
  const {
    items: shown,
    collectionProps,
    paginationProps,
    filterProps,
    filteredItemsCount,
  } = useCollection(items ?? [], {
    filtering: {
      filteringFunction: (item, text) => textOf(item).toLowerCase().includes(text.toLowerCase()),
      noMatch: <Centred>Nothing matches.</Centred>,
      empty: <Centred>{props.empty}</Centred>,
    },
    sorting: {},
    pagination: { pageSize },
  })
  const all = items?.length ?? 0
  return (
    <>
      {failed && (
        <ProblemAlert
          what={`The ${what} could not be loaded`}
          problem={asProblem(error)}
          onRetry={retry}
        />
      )}
      <Table
        {...collectionProps}
        variant="full-page"
        enableKeyboardNavigation
        trackBy="id"
        items={shown}
        columnDefinitions={columns}
        loading={items === undefined && !failed}
        loadingText={`Loading ${what}`}
        ariaLabels={{ tableLabel: title }}
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={items ? `(${all})` : ''}
            description={description}
            actions={actions}
          >
            {title}
          </Header>
        }
        filter={
          <TextFilter
            {...filterProps}
            filteringPlaceholder={`Find ${what}`}
            filteringAriaLabel={`Find ${what}`}
            countText={`${filteredItemsCount} ${filteredItemsCount === 1 ? 'match' : 'matches'}`}
          />
        }
        pagination={all > pageSize ? <Pagination {...paginationProps} /> : undefined}
      />
    </>
  )
}

function Centred({ children }: { readonly children: ReactNode }) {
  return (
    <Box textAlign="center" color="inherit" padding={{ vertical: 'l' }}>
      {children}
    </Box>
  )
}
