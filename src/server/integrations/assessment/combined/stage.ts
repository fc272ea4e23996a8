/** From a combined row of Resource Graph, and back from its key, to what a result says. Total and pure. */
import {
    cellOfKey,
    combinedKey,
    combinedMetadata,
    combinedTitle,
    type Cell,
} from '../../../compliance/category-tests.ts'
import {
    choiceOf,
    FAMILIES,
    NO_CATEGORY,
    type Choice,
    type Choices,
    type Family,
} from '../../../vocabulary/categories.ts'
import type { Exclusion, ExclusionCode } from '../../../vocabulary/exclusions.ts'
import { listOf, parseObject, textOf, type JsonObject } from '../../../vocabulary/json.ts'
import type { UnknownWord } from '../../../vocabulary/words.ts'

const SHOWN = 50
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

/** The worst severity that is open, as Azure writes it; Low when none says one. */
export function worstSeverity(row: JsonObject): string {
    const worst = SEVERITIES.find((name) => Number(row[name]) > 0) ?? 'low'
    return `${worst.slice(0, 1).toUpperCase()}${worst.slice(1)}`
}

/** What is open, in lines: numbers by severity, the recommendations with versions, the CVE ids. Sorted, and bounded. */
export function combinedText(row: JsonObject, { category }: Cell): string {
    const failed = Number(row['failed']) || 0
    if (failed === 0) return 'No recommendation of the category is open.'
    const numbers = SEVERITIES.map((name) => [name, Number(row[name]) || 0] as const).filter(([, n]) => n > 0)
    const bySeverity = numbers.map(([name, n]) => `${n} ${name}`).join(', ')
    const head = `${failed} open ${failed === 1 ? 'recommendation' : 'recommendations'}${bySeverity === '' ? '' : `: ${bySeverity}`}.`
    const titles = listOf(row['titles'])
        .map(textOf)
        .filter((text) => text.replace(/\t/g, '') !== '')
    // Of secrets only what they are and where, never what a scanner has read of them.
    const lines = titles.map(category === 'ExposedSecrets' ? (text) => text.split('\t')[0] ?? '' : titleLine)
    const cves = [
        ...new Set(
            listOf(row['cves'])
                .map(textOf)
                .join(' ')
                .match(/CVE-\d{4}-\d+/g) ?? [],
        ),
    ]
    return [head, ...shown(lines), ...(cves.length === 0 ? [] : [`CVEs: ${shown(cves).join(', ')}`])].join('\n')
}

function titleLine(text: string): string {
    const [title = '', installed = '', fixed = ''] = text.split('\t').map(plain)
    const versions = [installed === '' ? '' : `installed ${installed}`, fixed === '' ? '' : `fixed in ${fixed}`]
    const said = versions.filter((part) => part !== '').join(', ')
    return said === '' ? title : `${title} (${said})`
}

/** A list of versions as text: Azure sends '["1.0"]' (azure.md 10.3). */
function plain(text: string): string {
    return text.replace(/[[\]"]/g, '').trim()
}

function shown(lines: readonly string[]): string[] {
    const sorted = [...new Set(lines)].sort()
    const rest = sorted.length - SHOWN
    return rest <= 0 ? sorted : [...sorted.slice(0, SHOWN), `and ${rest} more`]
}

/** Why a recommendation is no result of its own; undefined where it is one. */
export function setApart(
    row: JsonObject,
    choices: Choices,
): { excluded: Exclusion; unknown?: readonly UnknownWord[] } | undefined {
    const category = textOf(row['category']).trim()
    const id = textOf(row['id'])
    if (isCombined(row) || NO_CATEGORY.includes(category.toLowerCase())) return undefined
    const family = (Object.keys(FAMILIES) as Family[]).find((known) => known === row['family']) ?? 'other'
    const choice = choiceOf(choices, category, family)
    if (choice === 'per_recommendation') return undefined
    const excluded = { code: WHY[choice], of: id, details: `${category}, ${FAMILIES[family]}` }
    return choice === 'unknown'
        ? { excluded, unknown: [{ kind: 'category', word: category, example: id }] }
        : { excluded }
}

const WHY: Record<Exclude<Choice, 'per_recommendation'> | 'unknown', ExclusionCode> = {
    per_resource: 'category_combined',
    vulnerable_items: 'category_items',
    count_only: 'category_counted',
    off: 'category_off',
    unknown: 'unknown_category',
}

function isCombined(row: JsonObject): boolean {
    return row['failed'] !== undefined && cellOfKey(textOf(row['key'])) !== undefined
}

/** A combined row with the members of an assessment, and the metadata of its test; undefined for another row. */
export function assessmentOf(row: JsonObject): { record: JsonObject; metadata: JsonObject } | undefined {
    const cell = cellOfKey(textOf(row['key']))
    if (cell === undefined || !isCombined(row)) return undefined
    const {
        anId,
        nativeType,
        nativeName,
        nativeId,
        resourceProvider,
        region,
        account,
        details,
        changed,
        firstSeen,
        ...facts
    } = row
    const key = combinedKey(cell)
    const resource = textOf(anId).slice(0, textOf(row['resource']).length)
    return {
        record: {
            ...facts,
            id: `${resource}/providers/Microsoft.Security/assessments/${key}`,
            name: key,
            displayName: combinedTitle(cell),
            resourceDetails: parseObject(textOf(details)) ?? {},
            additionalData: {
                Region: region,
                HierarchyId: account,
                NativeCloudUniqueIdentifier: nativeId,
                ResourceProvider: resourceProvider,
                ResourceType: nativeType,
                ResourceName: nativeName,
            },
            code: Number(row['failed']) > 0 ? 'Unhealthy' : 'Healthy',
            description: combinedText(row, cell),
            statusChangeDate: textOf(changed),
            firstEvaluationDate: textOf(firstSeen),
            severity: worstSeverity(row),
        },
        metadata: combinedMetadata(cell),
    }
}
