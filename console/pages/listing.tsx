import { useCollection } from '@cloudscape-design/collection-hooks'
import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import Table, { type TableProps } from '@cloudscape-design/components/table'
import TextFilter from '@cloudscape-design/components/text-filter'
import type { ReactNode } from 'react'
import { LoadProblem } from '../parts/feedback.tsx'

const pageSize = 25

interface ListingProps<Item extends { readonly id: string }> {
  /** Within a sentence: "access keys". */
  readonly what: string
  readonly title: string
  readonly description: string
  readonly items: readonly Item[] | undefined
  readonly error: Error | null
  readonly columns: readonly TableProps.ColumnDefinition<Item>[]
  /** The content where there are no items. */
  readonly empty: ReactNode
  readonly actions?: ReactNode
  /** The text that a search looks through. */
  textOf(item: Item): string
  retry(): unknown
}

/** A page that is one list: searched, sorted and paged. */
export function Listing<Item extends { readonly id: string }>(props: ListingProps<Item>) {
  const { what, title, items, error } = props
  const failed = error !== null && items === undefined
  const list = useList(props)
  return (
    <>
      {failed && <LoadProblem what={`The ${what}`} error={error} retry={props.retry} />}
      <Table
        {...list.collectionProps}
        variant="full-page"
        enableKeyboardNavigation
        trackBy="id"
        items={list.items}
        columnDefinitions={props.columns}
        loading={items === undefined && !failed}
        loadingText={`Loading ${what}`}
        ariaLabels={{ tableLabel: title }}
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={items ? `(${items.length})` : ''}
            description={props.description}
            actions={props.actions}
          >
            {title}
          </Header>
        }
        filter={
          <TextFilter
            {...list.filterProps}
            filteringPlaceholder={`Find ${what}`}
            filteringAriaLabel={`Find ${what}`}
            countText={countOf(list.filteredItemsCount ?? 0)}
          />
        }
        pagination={
          (items?.length ?? 0) > pageSize ? <Pagination {...list.paginationProps} /> : undefined
        }
      />
    </>
  )
}

function useList<Item extends { readonly id: string }>(props: ListingProps<Item>) {
  const { what, items, empty, textOf } = props
  return useCollection(items ?? [], {
    filtering: {
      filteringFunction: (item, text) => textOf(item).toLowerCase().includes(text.toLowerCase()),
      noMatch: <Centred>No {what} match.</Centred>,
      empty: <Centred>{empty}</Centred>,
    },
    sorting: {},
    pagination: { pageSize },
  })
}

const countOf = (count: number): string => `${count} ${count === 1 ? 'match' : 'matches'}`

function Centred({ children }: { readonly children: ReactNode }) {
  return (
    <Box textAlign="center" color="inherit" padding={{ vertical: 'l' }}>
      {children}
    </Box>
  )
}
