import { useCollection } from '@cloudscape-design/collection-hooks'
import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import Table, { type TableProps } from '@cloudscape-design/components/table'
import TextFilter from '@cloudscape-design/components/text-filter'
import type { QueryKey } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { LoadProblem } from '../parts/feedback.tsx'
import { useNarrow, useTitle } from '../parts/hooks.ts'
import { DeleteRow, type RemovalTerms, RowMenu } from './row-actions.tsx'

const pageSize = 25

interface Listed {
  readonly id: string
}

/** A column of a list. */
export interface Column<Item> extends TableProps.ColumnDefinition<Item> {
  /** Whether it is there on a narrow screen too. */
  readonly always?: boolean
}

/** How the items of a list are deleted. */
interface Removal<Item> {
  /** How it is named; as a deletion by default. */
  readonly terms?: RemovalTerms
  /** The query key of what is stale after it. */
  readonly stale: QueryKey
  pathOf(item: Item): string
  /** The consequences. */
  warningOf(item: Item): ReactNode
  /** Whether the user can delete it; by default each. */
  can?(item: Item): boolean
}

interface ListingProps<Item extends Listed> {
  readonly title: string
  /** The title within a sentence: "access keys". */
  readonly what: string
  readonly description: string
  readonly items: readonly Item[] | undefined
  readonly error: Error | null
  readonly columns: readonly Column<Item>[]
  /** The content where there are no items. */
  readonly empty: ReactNode
  readonly actions?: ReactNode
  readonly removal: Removal<Item>
  /** An item within a sentence: "the access key ci". */
  nameOf(item: Item): string
  /** The actions of an item by their labels, but for its removal. */
  actionsOf?(item: Item): Readonly<Record<string, () => void>>
  /** The text that a search looks through. */
  textOf(item: Item): string
  retry(): unknown
}

/** A page that is one list: searched, sorted and paged, with a menu of actions in each row. */
export function Listing<Item extends Listed>(props: ListingProps<Item>) {
  const { title, what, items, error, removal, nameOf } = props
  useTitle(title)
  const [pendingDelete, setPendingDelete] = useState<Item>()
  const failed = error !== null && items === undefined
  return (
    <>
      {failed && <LoadProblem what={`The ${what}`} error={error} retry={props.retry} />}
      <ListTable {...props} loading={items === undefined && !failed} remove={setPendingDelete} />
      {pendingDelete && (
        <DeleteRow
          what={nameOf(pendingDelete)}
          path={removal.pathOf(pendingDelete)}
          stale={removal.stale}
          terms={removal.terms}
          onDone={() => setPendingDelete(undefined)}
        >
          {removal.warningOf(pendingDelete)}
        </DeleteRow>
      )}
    </>
  )
}

interface ListTableProps<Item extends Listed> extends ListingProps<Item> {
  readonly loading: boolean
  remove(item: Item): void
}

function ListTable<Item extends Listed>(props: ListTableProps<Item>) {
  const { what, title, items, loading } = props
  const narrow = useNarrow()
  const list = useList(props)
  return (
    <Table
      {...list.collectionProps}
      variant="full-page"
      enableKeyboardNavigation
      trackBy="id"
      items={list.items}
      columnDefinitions={[
        ...props.columns.filter(({ always = false }) => always || !narrow),
        menuOf(props),
      ]}
      loading={loading}
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
  )
}

function menuOf<Item extends Listed>(props: ListTableProps<Item>): Column<Item> {
  const { nameOf, actionsOf, removal, remove } = props
  const { terms: { label = 'Delete' } = {}, can = () => true } = removal
  return {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (item) => (
      <RowMenu
        what={nameOf(item)}
        actions={{ ...actionsOf?.(item), ...(can(item) ? { [label]: () => remove(item) } : {}) }}
      />
    ),
  }
}

function useList<Item extends Listed>(props: ListTableProps<Item>) {
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
