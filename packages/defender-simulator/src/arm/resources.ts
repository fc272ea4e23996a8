/** List and get of one kind of resources, which most types of ARM have. */
import type { Answer } from '../http.ts'
import { KINDS, type TypedKind } from '../tenant/kinds.ts'
import { isHidden } from '../tenant/rights.ts'
import type { Json, Resource } from '../tenant/tenant.ts'
import type { ArmOperation, Call } from './call.ts'
import { resourceNotFound } from './errors.ts'
import { page } from './paging.ts'
import { scopeOf, scopeProblem } from './scope.ts'

/** What differs from kind to kind. */
interface Served {
    kind: TypedKind
    versions: readonly string[]
    /** Path of the list; that of the type at any scope where nothing else is said. */
    path?: string
    /** The resources that may be meant; all of the kind where nothing else is said. */
    among?: (call: Call) => readonly Resource[]
    /** What is listed of these, or why nothing is. */
    listed: (call: Call, all: readonly Resource[]) => readonly Resource[] | Answer
    /** How a list is answered; in pages with a nextLink where nothing else is said. */
    answered?: (call: Call, items: readonly Json[]) => Answer
    /** The resource that is asked for; that of its id where nothing else is said. */
    found?: (call: Call, all: readonly Resource[]) => Resource | undefined
    notFound?: (call: Call) => Answer
}

/** The operations of a kind: the list, and one by its name. The type on the wire is ARM's, whatever the dataset says. */
export function listAndGet({
    kind,
    versions,
    path = `{scope}/providers/${KINDS[kind].type}`,
    among = ({ tenant }) => tenant[kind],
    listed,
    answered = ({ request, pageSize }, items) => page(request, items, pageSize),
    found = (call, all) => all.find((item) => item.id.toLowerCase() === call.path),
    notFound = ({ parameters }) => resourceNotFound(parameters['name'] ?? ''),
}: Served): ArmOperation[] {
    const { type } = KINDS[kind]
    const shown = (item: Resource): Json => ({ ...item, type })
    const reading = (answer: (call: Call, all: readonly Resource[]) => Answer) => (call: Call) =>
        scopeProblem(call.tenant, scopeOf(call.path), `${type}/read`) ??
        answer(call, isHidden(call.tenant, type) ? [] : among(call))
    return [
        {
            method: 'GET',
            path,
            versions,
            answer: reading((call, all) => {
                const items = listed(call, all)
                return 'status' in items ? items : answered(call, items.map(shown))
            }),
        },
        {
            method: 'GET',
            path: `${path}/{name}`,
            versions,
            answer: reading((call, all) => {
                const item = found(call, all)
                return item ? { status: 200, body: shown(item) } : notFound(call)
            }),
        },
    ]
}

/** Answers a list that has no pages. */
export function unpaged(_call: Call, value: readonly Json[]): Answer {
    return { status: 200, body: { value: [...value] } }
}
