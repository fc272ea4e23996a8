/** The operators at the beginning of a query that make one row of one row: what they say of a row needs no other row. */
import { bind, bindCondition } from '../kusto/bind.ts'
import type { Bound, Scope } from '../kusto/bound.ts'
import { operandsOf, type Expression, type NamedExpression, type Operator } from '../kusto/nodes.ts'
import { extendedColumns, keptPlaces, projectedColumns, renamedSchema } from '../kusto/operators/columns.ts'
import { sortKey, type BoundKey } from '../kusto/operators/order.ts'
import type { Schema } from '../kusto/values.ts'
import { Lineage, named, type Traced } from './lineage.ts'
import { COMPUTED, kept } from './record.ts'

/** A part of a condition: a row is of the result when all of them are true. */
export interface Conjunct extends Traced {
    bound: Bound
}

export type TracedKey = Traced & BoundKey

export interface RowPlan {
    /** How many operators it takes. */
    operators: number
    scope: Scope & { columns: readonly Bound[] }
    conjuncts: Conjunct[]
    /** The last order counts first. */
    keys: TracedKey[]
    /** Rows that are taken of the result. */
    limit: number
}

interface Building extends RowPlan {
    lineage: Lineage
    /** The next free place in a record. */
    place: number
}

/** Takes as many operators as it can. Throws KqlError for what Kusto would refuse. */
export function rowPlan(
    operators: readonly Operator[],
    table: { schema: Schema; columns: readonly Bound[]; now: Date },
): RowPlan {
    const building: Building = {
        operators: 0,
        scope: table,
        conjuncts: [],
        keys: [],
        limit: Infinity,
        lineage: Lineage.ofTable(),
        place: COMPUTED,
    }
    for (const operator of operators) {
        if (!takes(building, operator)) break
        building.operators += 1
    }
    return building
}

function takes(plan: Building, operator: Operator): boolean {
    switch (operator.kind) {
        case 'where':
        case 'order':
        case 'take':
            // What comes behind a take is about other rows than what comes before it.
            return plan.limit === Infinity && chooses(plan, operator)
        case 'extend':
        case 'project':
        case 'project-away':
        case 'project-keep':
        case 'project-rename':
            changes(plan, operator)
            return true
        default:
            return false
    }
}

function chooses(plan: Building, operator: Extract<Operator, { kind: 'where' | 'order' | 'take' }>): true {
    const { scope, lineage } = plan
    if (operator.kind === 'take') {
        plan.limit = operator.count
        return true
    }
    if (operator.kind === 'order') {
        // Rows that are alike by the new keys stay in the order that they have.
        const keys = operator.keys.map((key) => ({ ...sortKey(key, scope), expression: key.value, lineage }))
        plan.keys = [...keys, ...plan.keys]
        return true
    }
    bindCondition(operator.condition, scope)
    for (const expression of conjunctsOf(operator.condition))
        plan.conjuncts.push({ expression, lineage, bound: bind(expression, scope) })
    return true
}

function conjunctsOf(condition: Expression): Expression[] {
    if (condition.kind !== 'binary' || condition.operator !== 'and') return [condition]
    return operandsOf(condition).flatMap(conjunctsOf)
}

type Changing = Extract<
    Operator,
    { kind: 'extend' | 'project' | 'distinct' } | { kind: 'project-away' | 'project-keep' } | { kind: 'project-rename' }
>

function changes(plan: Building, operator: Changing): void {
    const { scope, lineage } = plan
    const { schema, columns } = scope
    const asNames = schema.map(({ name }): Expression => ({ kind: 'name', name }))
    if (operator.kind === 'project-rename') {
        const renamed = renamedSchema(operator, scope)
        plan.lineage = lineage.with(named(renamed, asNames))
        plan.scope = { ...scope, schema: renamed }
    } else if ('names' in operator) {
        const places = keptPlaces(operator.names, operator.kind === 'project-keep', scope)
        const left = places.flatMap((place) => schema[place] ?? [])
        plan.lineage = lineage.with(
            named(
                left,
                places.flatMap((place) => asNames[place] ?? []),
            ),
        )
        plan.scope = { ...scope, schema: left, columns: places.flatMap((place) => columns[place] ?? []) }
    } else computes(plan, operator.kind, operator.columns)
}

function computes(plan: Building, kind: string, given: readonly NamedExpression[]): void {
    const { scope, lineage } = plan
    const expressions = given.map(({ value }) => value)
    const keep = (bound: Bound, index: number): Bound => {
        if (expressions[index]?.kind === 'name' || bound.constant) return bound
        plan.place += 1
        return kept(plan.place - 1, bound)
    }
    if (kind === 'project') {
        const { schema, bounds } = projectedColumns(given, scope)
        plan.lineage = lineage.with(named(schema, expressions))
        plan.scope = { ...scope, schema, columns: bounds.map(keep) }
        return
    }
    const { schema, bounds, places } = extendedColumns(given, scope)
    const columns = [...scope.columns]
    bounds.map(keep).forEach((bound, index) => (columns[places[index] ?? 0] = bound))
    const added = places.map((place) => schema[place] ?? { name: '', type: 'dynamic' as const })
    plan.lineage = lineage.with(named(added, expressions))
    plan.scope = { ...scope, schema, columns }
}
