/**
 * What becomes of recommendations, by their category and by the family of their resource: azure.md 10.8. Since March 2026
 * a recommendation stands for one package, one secret or one rule of one resource, so that a machine has hundreds. An
 * admin changes the choices on the instance; these are what a cell without a record of its own has.
 */

export const CATEGORIES = [
    'SoftwareUpdate',
    'SystemUpdate',
    'ServiceUpgrade',
    'HostMisconfigurations',
    'ExposedSecrets',
    'CodeVulnerabilities',
    'IacVulnerabilities',
    'ApiVulnerabilities',
] as const
export type Category = (typeof CATEGORIES)[number]

/** What admins read: on lists, and in the names of combined tests. */
export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
    SoftwareUpdate: 'Software updates',
    SystemUpdate: 'System updates',
    ServiceUpgrade: 'Service upgrades',
    HostMisconfigurations: 'Misconfigurations of the operating system',
    ExposedSecrets: 'Exposed secrets',
    CodeVulnerabilities: 'Code vulnerabilities',
    IacVulnerabilities: 'Infrastructure as code vulnerabilities',
    ApiVulnerabilities: 'API vulnerabilities',
}

/** Recommendations without a category, or of category Unknown, are told one by one, whatever their resource. */
export const NO_CATEGORY = ['', 'unknown']

export const FAMILIES = {
    image: 'Container images and running containers',
    machine: 'Machines and nodes',
    repository: 'Code repositories',
    database: 'Databases',
    other: 'Other resources',
} as const
export type Family = keyof typeof FAMILIES

export const CHOICES = {
    per_recommendation: 'One result per recommendation',
    per_resource: 'One result per resource and category',
    vulnerable_items: 'Container vulnerable items',
    count_only: 'Count only',
    off: 'Off',
} as const
export type Choice = keyof typeof CHOICES

/** Words of ResourceType, in lower case, and parts of ids, that tell a family; the first family that fits counts. */
export const FAMILY_WORDS: Record<Exclude<Family, 'other'>, { types: readonly string[]; ids: readonly string[] }> = {
    image: {
        types: ['.containerimage', 'containerimage', 'k8s-container', 'kubernetes-container', 'container'],
        ids: ['/securityentitydata/k8s-container-'],
    },
    machine: {
        types: [
            'microsoft.compute/virtualmachines',
            'microsoft.compute/virtualmachinescalesets',
            'microsoft.compute/virtualmachinescalesets/virtualmachines',
            'microsoft.classiccompute/virtualmachines',
            'microsoft.hybridcompute/machines',
            'microsoft.security/securityconnectors/ec2instance',
            'microsoft.security/securityconnectors/ec2instances',
            'microsoft.security/securityconnectors/computeinstance',
            'microsoft.security/securityconnectors/computeinstances',
        ],
        ids: ['/virtualmachines/', '/virtualmachinescalesets/', 'microsoft.hybridcompute/machines/'],
    },
    repository: {
        types: [
            'microsoft.security/securityconnectors/githubrepository',
            'microsoft.security/securityconnectors/githubrepositories',
            'microsoft.security/securityconnectors/azuredevopsrepository',
            'microsoft.security/securityconnectors/azuredevopsrepositories',
            'microsoft.security/securityconnectors/gitlabproject',
            'microsoft.security/securityconnectors/gitlabprojects',
        ],
        ids: ['/repos/', '/projects/', '/devops/'],
    },
    database: {
        types: ['microsoft.sql/servers/databases', 'microsoft.sql/managedinstances/databases'],
        ids: ['/databases/', 'microsoft.sql/', 'microsoft.dbfor', 'microsoft.documentdb/'],
    },
}

/** assumed: what suits most (azure.md 10.8). What is about other resources is told one by one or by resource: nothing of it is lost. */
const DEFAULTS: Record<Category, Record<Family, Choice>> = {
    SoftwareUpdate: row('vulnerable_items', 'per_resource', 'count_only', 'count_only', 'per_resource'),
    SystemUpdate: row('count_only', 'per_resource', 'count_only', 'count_only', 'per_resource'),
    ServiceUpgrade: row('count_only', 'per_resource', 'count_only', 'count_only', 'per_resource'),
    HostMisconfigurations: row('count_only', 'per_recommendation', 'count_only', 'count_only', 'per_recommendation'),
    ExposedSecrets: row('per_resource', 'per_resource', 'per_resource', 'count_only', 'per_resource'),
    CodeVulnerabilities: row('count_only', 'count_only', 'per_resource', 'count_only', 'per_resource'),
    IacVulnerabilities: row('count_only', 'count_only', 'per_resource', 'count_only', 'per_resource'),
    ApiVulnerabilities: row('count_only', 'count_only', 'per_resource', 'count_only', 'per_resource'),
}

function row(
    image: Choice,
    machine: Choice,
    repository: Choice,
    database: Choice,
    other: Choice,
): Record<Family, Choice> {
    return { image, machine, repository, database, other }
}

/** What an admin has chosen, by `cellOf`. */
export type Choices = Readonly<Record<string, Choice>>

export function cellOf(category: Category, family: Family): string {
    return `${category} ${family}`
}

/** The choices as they ship. */
export const DEFAULT_CHOICES: Choices = Object.fromEntries(
    CATEGORIES.flatMap((category) =>
        (Object.keys(FAMILIES) as Family[]).map((family) => [cellOf(category, family), DEFAULTS[category][family]]),
    ),
)

/** Vulnerable items are made of the software of images alone. */
export function allowedChoices(category: Category, family: Family): Choice[] {
    const all = Object.keys(CHOICES) as Choice[]
    const isImageSoftware = category === 'SoftwareUpdate' && family === 'image'
    if (isImageSoftware) return ['vulnerable_items', 'count_only', 'off']
    return all.filter((choice) => choice !== 'vulnerable_items')
}

/** A category by its name in any letter case; undefined for a word that is not known. */
export function categoryOf(word: string): Category | undefined {
    return CATEGORIES.find((category) => category.toLowerCase() === word.trim().toLowerCase())
}

/** What becomes of a recommendation; 'unknown' for a category that is not known. */
export function choiceOf(choices: Choices, category: string, family: Family): Choice | 'unknown' {
    if (NO_CATEGORY.includes(category.trim().toLowerCase())) return 'per_recommendation'
    const known = categoryOf(category)
    if (known === undefined) return 'unknown'
    return choices[cellOf(known, family)] ?? DEFAULTS[known][family]
}
